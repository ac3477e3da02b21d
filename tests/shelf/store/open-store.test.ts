import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeHold } from "#src/shelf/store/hold.ts";
import { openStore } from "#src/shelf/store/open-store.ts";
import { createStore } from "#src/shelf/store/store.ts";
import { makeNaming } from "../made-naming.ts";

let folder = "";
const BODY = { text: "It rained.", paragraphs: [], quotations: [] };

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "store-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function open() {
	const { database, rebuilt } = openStore(join(folder, "shelf.sqlite"));
	return { store: createStore(database), database, rebuilt };
}

function fill(): void {
	const { store } = open();
	store.write(() =>
		store.articles.put("key", {
			head: { id: "a", headline: "Rain" },
			naming: makeNaming("a"),
			sketch: [],
			body: BODY,
			prints: "",
		}),
	);
	store.close();
}

test("openStore() finds what was kept", () => {
	fill();
	const { store, rebuilt } = open();
	expect([store.articles.head("key"), store.articles.body("key"), rebuilt]).toEqual([
		{ id: "a", headline: "Rain", naming: makeNaming("a") },
		BODY,
		null,
	]);
	store.close();
});

test.each([
	["no database", (bytes: Buffer) => Buffer.from("x".repeat(bytes.length))],
	["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 5_000)],
	["overwritten in the middle", (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4_000), Buffer.alloc(6_000, 7)])],
])("openStore() begins a file anew that is %s", (_, damage) => {
	fill();
	const file = join(folder, "shelf.sqlite");
	writeFileSync(file, damage(readFileSync(file)));
	const { store, rebuilt } = open();
	expect([rebuilt, [...store.articles.keys()]]).toEqual(["it is damaged", []]);
	store.close();
});

test("openStore() begins a file of another version anew", () => {
	const { database, store } = open();
	database.exec("PRAGMA user_version = 99");
	store.close();
	expect(open().rebuilt).toBe("it is of another version of this program");
});

test("write() writes all or nothing", () => {
	const { store } = open();
	const half = () => {
		store.articles.put("key", {
			head: { id: "a", headline: "Rain" },
			naming: makeNaming("a"),
			sketch: [],
			body: BODY,
			prints: "",
		});
		throw new Error("stop");
	};
	expect(() => store.write(half)).toThrow("stop");
	expect([...store.articles.keys()]).toEqual([]);
	store.close();
});

test("takeHold() is given to one at a time", () => {
	const file = join(folder, "shelf.lock");
	const hold = takeHold(file);
	expect([hold === null, takeHold(file)]).toEqual([false, null]);
	hold?.letGo();
	const again = takeHold(file);
	expect(again).not.toBeNull();
	again?.letGo();
});
