import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpenShelf, openShelf } from "#src/shelf/open-shelf.ts";
import { shelfFiles } from "#src/shelf/shelf-files.ts";

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

function open(): OpenShelf {
	const shelf = openShelf(shelfFiles(folder, "articles"));
	opened.push(shelf);
	return shelf;
}

function openFilled(): OpenShelf {
	const shelf = open();
	const body = { text: "It rained.", paragraphs: [], quotations: [] };
	shelf.store.write(() => shelf.store.articles.put("key", { head: { id: "a", headline: "Rain" }, body, prints: "" }));
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
