import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openMemoryStore } from "#src/shelf/store/memory-store.ts";
import { openStore, openToRead } from "#src/shelf/store/open-store.ts";
import { openSharedRows } from "#src/shelf/store/shared-rows.ts";
import { createSpillingStore, type SpillingStore } from "#src/shelf/store/spilling-store.ts";
import { createStore } from "#src/shelf/store/store.ts";
import { makeNaming } from "../made-naming.ts";

let folder = "";
let file = "";
let database: DatabaseSync;
let opened: SpillingStore[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "spilling-"));
	file = join(folder, "shelf.sqlite");
	opened = [];
});

afterEach(() => {
	for (const store of opened) store.close();
	rmSync(folder, { recursive: true });
});

function open(): SpillingStore {
	const store = createSpillingStore({
		open: () => {
			database = openStore(file).database;
			return createStore(database);
		},
		openToRead: () => openToRead(file),
		openMemory: () => openMemoryStore(file),
	});
	opened.push(store);
	return store;
}

const VERSION = { faults: [], version: "1" };

function put({ write, articles, files }: SpillingStore, key: string, text = "It rained."): void {
	write(() => {
		articles.put(key, {
			head: { id: key, headline: "Rain" },
			naming: makeNaming(key),
			sketch: [],
			body: { text, paragraphs: [], quotations: [] },
			prints: "",
		});
		files.put({
			path: `${key}.md`,
			size: 1,
			modified: 1n,
			inode: 1n,
			held: { articles: [{ key, id: key }], gone: [], keptBack: [] },
			...VERSION,
		});
	});
}

function held({ articles, files }: SpillingStore) {
	const texts = [...articles.keys()].sort().map((key) => `${articles.head(key).id}: ${articles.body(key).text}`);
	return { texts, paths: [...files.all().keys()].sort() };
}

// SQLite says of a file that may have no more pages what it says of a disk that is full.
function limit(pages: number): void {
	database.exec(`PRAGMA max_page_count = ${pages}`);
}

function fill(): SpillingStore {
	const store = open();
	put(store, "a");
	limit(1);
	put(store, "b", "It snowed.".repeat(5_000));
	return store;
}

const BOTH = { texts: ["a: It rained.", `b: ${"It snowed.".repeat(5_000)}`], paths: ["a.md", "b.md"] };

test("a store goes on in memory where the disk is full, with all that it held, and says why", () => {
	const store = fill();
	expect(held(store)).toEqual(BOTH);
	expect(store.problem()).toBe("the disk is full");
	put(store, "a", "It hailed.");
	expect(store.articles.body("a").text).toBe("It hailed.");
});

test("another thread reads what is in memory as well as what is in the file", () => {
	fill();
	const rows = openSharedRows(file);
	expect([rows.body("a").text, rows.head("b").id]).toEqual(["It rained.", "b"]);
	expect(() => rows.body("c")).toThrow("it is not there");
	rows.close();
});

test("a store moves back as soon as there is room, and not before", () => {
	const store = fill();
	store.moveBack();
	expect(store.problem()).toBe("the disk is full");
	store.write(() => store.files.remove("a.md"));
	limit(1_000);
	store.moveBack();
	expect([store.problem(), held(store)]).toEqual([null, { ...BOTH, paths: ["b.md"] }]);
	store.close();
	expect(held(open())).toEqual({ ...BOTH, paths: ["b.md"] });
});

test("a store can be full more than once", () => {
	const store = fill();
	limit(1_000);
	store.moveBack();
	limit(1);
	put(store, "c", "It thawed.".repeat(5_000));
	expect([store.problem(), held(store).paths]).toEqual(["the disk is full", ["a.md", "b.md", "c.md"]]);
});

test("a store begins in memory where there can be no file, and moves to it once there can", () => {
	const away = join(folder, "away");
	file = join(away, "shelf.sqlite");
	const store = open();
	put(store, "a");
	expect([store.problem(), held(store).paths]).toEqual(["no file can be opened there", ["a.md"]]);
	file = join(folder, "shelf.sqlite");
	store.moveBack();
	expect([store.problem(), held(store).paths]).toEqual([null, ["a.md"]]);
});

test("what a store throws for another reason than its place, it throws on", () => {
	const store = open();
	const fail = () => {
		throw new Error("stop");
	};
	expect(() => store.write(fail)).toThrow("stop");
	expect(store.problem()).toBeNull();
	store.close();
	writeFileSync(file, "x".repeat(10_000));
	expect(held(open()).texts).toEqual([]);
});
