import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpenShelf, openShelf } from "#src/shelf/open-shelf.ts";
import { shelfFiles } from "#src/shelf/shelf-files.ts";
import { makeNaming } from "./made-naming.ts";

let folder = "";
let opened: OpenShelf[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "shelf-"));
	opened = [];
});

afterEach(() => {
	for (const shelf of opened) shelf.close();
	rmSync(folder, { recursive: true });
});

function open(data = folder): OpenShelf {
	const shelf = openShelf(shelfFiles(data, "articles"));
	opened.push(shelf);
	return shelf;
}

function openFilled(data = folder): OpenShelf {
	const shelf = open(data);
	const body = { text: "It rained.", paragraphs: [], quotations: [] };
	shelf.store.write(() =>
		shelf.store.articles.put("key", {
			head: { id: "a", headline: "Rain" },
			naming: makeNaming("a"),
			sketch: [],
			body,
			prints: "",
		}),
	);
	return shelf;
}

function empty({ store }: OpenShelf): void {
	store.write(() => store.articles.keepOnly(new Set()));
	expect(store.articles.keys().size).toBe(0);
}

test("openShelf() lets one hold it, and another read what it was when that one came", () => {
	const first = openFilled();
	const second = open();
	expect([first.isHeld, second.isHeld]).toEqual([true, false]);
	empty(first);
	expect(second.store.articles.body("key").text).toBe("It rained.");
	expect(() => first.store.articles.body("key")).toThrow("it is not there");
});

test("letGo() lets another hold it, and what was read stays readable", () => {
	const first = openFilled();
	first.letGo();
	const second = open();
	expect(second.isHeld).toBe(true);
	empty(second);
	expect(first.store.articles.body("key").text).toBe("It rained.");
});

test("a shelf that can lie nowhere is in memory, and moves to its place once it can", () => {
	const data = join(folder, "data");
	writeFileSync(data, "");
	const shelf = openFilled(data);
	expect([shelf.isHeld, shelf.problem()]).toEqual([true, "its folder is a file"]);
	expect(shelf.store.articles.body("key").text).toBe("It rained.");
	rmSync(data);
	shelf.moveBack();
	expect([shelf.problem(), existsSync(shelfFiles(data, "articles").store)]).toEqual([null, true]);
	expect(open(data).store.articles.body("key").text).toBe("It rained.");
	shelf.letGo();
});
