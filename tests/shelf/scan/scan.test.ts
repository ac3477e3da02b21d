import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listCorpus } from "#src/shelf/corpus.ts";
import { describeFault } from "#src/shelf/files/file-fault.ts";
import { analyseHere } from "#src/shelf/scan/analyse-here.ts";
import { type Scan, scan, type Tell } from "#src/shelf/scan/scan.ts";
import { openStore } from "#src/shelf/store/open-store.ts";
import { createStore, type Store } from "#src/shelf/store/store.ts";

const SECOND = 1_000;
let folder = "";
let store: Store;
let analysed: string[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "scan-"));
	store = createStore(openStore(":memory:").database);
	analysed = [];
});

afterEach(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
	writeFileSync(join(folder, name), `---\nheadline: Rain\n---\n${text}\n`);
}

function scanAt(now: number, isAgain = true, tell?: Tell): Promise<Scan> {
	return scan(store, listCorpus(folder, null), {
		...{ now, isAgain, tell },
		async *analyseFiles(paths, analysing) {
			for await (const part of analyseHere(paths, analysing)) {
				analysed.push(...part.articles.flatMap(({ row }) => row?.head.id ?? []));
				yield part;
			}
		},
	});
}

const scanLater = () => scanAt(Date.now() + 60 * SECOND);

function texts({ keys }: Scan): readonly string[] {
	return textsOf(keys);
}

function textsOf(keys: readonly string[]): readonly string[] {
	return keys.map((key) => store.articles.body(key).text.trim());
}

test("scan() analyses a file once, and again only when it changed", async () => {
	write("a.md", "It rained.");
	write("b.md", "“It rained,” Ann Lee said.");
	const first = await scanLater();
	expect(texts(first)).toEqual(["It rained.", "“It rained,” Ann Lee said."]);
	expect(store.articles.body(first.keys[1] ?? "").quotations).toHaveLength(1);
	expect(store.articles.head(first.keys[0] ?? "")).toMatchObject({ id: "a", headline: "Rain" });
	await scanLater();
	expect(analysed).toEqual(["a", "b"]);
	write("a.md", "It snowed.");
	expect(texts(await scanLater())).toEqual(["It snowed.", "“It rained,” Ann Lee said."]);
	expect(analysed).toEqual(["a", "b", "a"]);
});

test("scan() sees that a file was replaced by one of the same size and time", async () => {
	write("a.md", "It rained.");
	write("new", "It hailed.");
	for (const name of ["a.md", "new"]) utimesSync(join(folder, name), 1_000, 1_000);
	expect(texts(await scanLater())).toEqual(["It rained."]);
	renameSync(join(folder, "new"), join(folder, "a.md"));
	expect(texts(await scanLater())).toEqual(["It hailed."]);
});

test("scan() does not analyse again what was only touched or came back", async () => {
	write("a.md", "It rained.");
	await scanLater();
	utimesSync(join(folder, "a.md"), 5_000, 5_000);
	await scanLater();
	expect(analysed).toEqual(["a"]);
});

test("scan() forgets an article whose file is gone", async () => {
	for (const name of ["a.md", "b.md", "c.md"]) write(name, name);
	await scanLater();
	rmSync(join(folder, "b.md"));
	expect(texts(await scanLater())).toEqual(["a.md", "c.md"]);
	// Whoever still answers from before may look at it, until the folder changes again.
	expect(store.articles.keys().size).toBe(3);
	write("c.md", "c.md, again");
	await scanLater();
	expect(store.articles.keys().size).toBe(3);
});

test("scan() keeps what an article was when its file has faults, and says so", async () => {
	write("a.md", "It rained.");
	await scanLater();
	writeFileSync(join(folder, "a.md"), "no front matter");
	for (let times = 0; times < 2; times++) {
		const { faults, ...found } = await scanLater();
		expect(texts({ faults, ...found })).toEqual(["It rained."]);
		expect(faults.map(describeFault)).toEqual([expect.stringContaining("headline is missing")]);
	}
});

test.each([
	["draft: true", 0],
	["status: private", 0],
	["draft: perhaps", 1],
	["publishDate: Friday", 1],
	["date: 2999-01-01\ndraft: [", 1],
])("scan() drops an article whose file says %j now", async (matter, faults) => {
	write("a.md", "It rained.");
	write("b.md", "It hailed.");
	await scanLater();
	writeFileSync(join(folder, "a.md"), `---\ntitle: Rain\n${matter}\n---\nIt rained.\n`);
	for (let times = 0; times < 2; times++) {
		const found = await scanLater();
		expect([texts(found), found.faults.length, found.lost]).toEqual([["It hailed."], faults, 0]);
	}
});

test("scan() tells bundles with the same words apart by their folders", async () => {
	for (const name of ["a", "b"]) mkdirSync(join(folder, name));
	for (const name of ["a/index.md", "b/index.md"]) write(name, "It rained.");
	const { keys } = await scanLater();
	expect(keys.map((key) => store.articles.head(key).id)).toEqual(["a", "b"]);
});

test("scan() leaves a file that was written just now for the next time", async () => {
	write("a.md", "It rained.");
	await scanLater();
	write("a.md", "It snow");
	expect(await scanAt(Date.now())).toMatchObject({ unsettled: 1 });
	const { unsettled, ...later } = await scanLater();
	expect([unsettled, texts({ unsettled, ...later })]).toEqual([0, ["It snow"]]);
});

test("scan() keeps all it has when many files are gone at once, until it begins anew", async () => {
	const names = Array.from({ length: 60 }, (_, at) => `a${at}.md`);
	for (const name of names) write(name, name);
	await scanLater();
	for (const name of names.slice(0, 7)) rmSync(join(folder, name));
	const lost = await scanLater();
	expect([lost.lost, lost.keys.length]).toEqual([7, 60]);
	expect((await scanAt(Date.now(), false)).keys).toHaveLength(53);
});

test("scan() lets the only article go only when it begins anew", async () => {
	write("a.md", "It rained.");
	await scanLater();
	rmSync(join(folder, "a.md"));
	expect(await scanLater()).toMatchObject({ lost: 1, keys: [expect.anything()] });
});

test("scan() shows nothing of what an earlier version kept, whether its file is there or not", async () => {
	for (const name of ["a.md", "b.md"]) write(name, name);
	await scanLater();
	for (const file of store.files.all().values()) store.files.put({ ...file, version: "earlier" });
	rmSync(join(folder, "b.md"));
	expect(texts(await scanAt(Date.now(), false))).toEqual(["a.md"]);
	expect([...store.files.all().keys()]).toEqual([join(folder, "a.md")]);
	expect(store.articles.keys().size).toBe(1);
});

test("scan() reads a file whose time lies ahead, once", async () => {
	write("a.md", "It rained.");
	await scanLater();
	write("a.md", "It snowed.");
	const ahead = Date.now() / SECOND + 3_600;
	utimesSync(join(folder, "a.md"), ahead, ahead);
	for (let times = 0; times < 2; times++) {
		const { unsettled, ...found } = await scanAt(Date.now());
		expect([unsettled, texts({ unsettled, ...found })]).toEqual([0, ["It snowed."]]);
	}
	expect(analysed).toEqual(["a", "a"]);
});

test("scan() tells on its way of what is up to date by now, and not of what it has still to read", async () => {
	const names = Array.from({ length: 300 }, (_, number) => `a${1_000 + number}.md`);
	for (const name of names) write(name, "It rained.");
	await scanLater();
	for (const name of names.slice(0, 250)) write(name, "It snowed.");
	const told: (readonly [done: number, of: number, words: ReadonlyMap<string, number>])[] = [];
	await scanAt(Date.now(), false, ({ done, of }, readNow) => {
		const words = Map.groupBy(textsOf(readNow().keys), (text) => text);
		told.push([done, of, new Map([...words].map(([text, all]) => [text, all.length]))]);
	});
	expect(told).toEqual([
		[200, 250, new Map(Object.entries({ "It snowed.": 200, "It rained.": 50 }))],
		[250, 250, new Map(Object.entries({ "It snowed.": 250, "It rained.": 50 }))],
	]);
});
