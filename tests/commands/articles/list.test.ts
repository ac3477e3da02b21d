import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NEVER_ASKED } from "#src/sources/poll/source-status.ts";
import { saveStatus } from "#src/sources/poll/status-file.ts";
import { ListedLine } from "#src/terminal/articles/listed-line.ts";
import { SourceLine } from "#src/terminal/articles/source-line.ts";
import { wxr, wxrItem } from "../../intake/wordpress/exports.ts";
import { makeFolders, readJsonLines } from "./run-articles.ts";

function makeNewsroom() {
	const folders = makeFolders();
	const write = (name: string, text: string, day: string) => {
		const file = join(folders.corpus, name);
		writeFileSync(file, text);
		utimesSync(file, new Date(day), new Date(day));
		return file;
	};
	return { ...folders, write };
}

test("articles list names what came last first, its state, and where it came from", async () => {
	const { data, run, write } = makeNewsroom();
	write("old.md", "---\nheadline: Old\n---\nIt rained.\n", "2026-03-01T10:00:00Z");
	write("late.md", "---\nheadline: Late\nembargo: 2999-01-01T00:00:00Z\n---\nIt snowed.\n", "2026-03-02T10:00:00Z");
	write("gone.md", "---\nheadline: Gone\nwithdrawn: 2026-03-07\n---\nIt froze.\n", "2026-03-03T10:00:00Z");
	write("bad.md", "---\ndate: 2\n---\nIt froze.\n", "2026-03-03T10:00:00Z");
	const file = write("export.xml.bak", wxr(wxrItem({ guid: "https://corran.example/?p=11" })), "2026-03-03T10:00:00Z");
	expect((await run(["add", file])).status).toBe(0);
	const address = "https://ann:secret@ledger.example/feed";
	const asked = Date.parse("2026-03-04T14:05:00Z");
	const status = { ...NEVER_ASKED, asked, answered: asked, failures: 1, problem: "the server answers 500" };
	saveStatus(join(data, "articles"), { kind: "feed", address }, status);

	const variables = { FEEDS: address, WORDPRESS: "https://harbour.example" };
	const { status: code, stdout, stderr } = await run(["list", "--json"], variables);
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	const lines = readJsonLines(stdout);
	const articles = lines.slice(0, 4).map((line) => ListedLine.parse(line));
	expect(articles.map(({ headline, state, instant, isKept }) => [headline, state, instant, isKept])).toEqual([
		["Lamp & oil", "usable", null, true],
		["Gone", "withdrawn", "2026-03-07", false],
		["Late", "embargoed", "2999-01-01T00:00:00Z", false],
		["Old", "usable", null, false],
	]);
	expect(articles[0]?.from).toBe(file);
	expect(articles[3]?.since).toBe("2026-03-01T10:00:00.000Z");
	expect(lines.slice(4).map((line) => SourceLine.parse(line))).toMatchObject([
		{ name: "The feed of ledger.example", state: "failing", problem: "the server answers 500" },
		{ name: "The site harbour.example", state: "waiting", asked: null },
	]);
	const told = await run(["list", "--limit", "2"], variables);
	expect(told.stdout).toMatch(
		/^11-\w{6} {2}usable, here since .*\n {2}Lamp & oil\n {2}from .*\ngone {2}withdrawn since /,
	);
	expect(told.stdout).toContain(
		"The 2 that came last are shown; --limit shows more.\nThe feed of ledger.example has not",
	);
	expect(stdout + told.stdout).not.toContain("secret");
});

test("articles list leaves out what is forgotten, and lists what is kept where there is no other folder", async () => {
	const { corpus, run, write } = makeNewsroom();
	write("old.md", "---\nheadline: Old\n---\nIt rained.\n", "2026-03-01T10:00:00Z");
	expect((await run(["forget", "old", "--yes"])).status).toBe(0);
	expect((await run(["list"])).stdout).toBe("There is no article yet.\n");
	const { status, stderr } = await run(["list", "--corpus", join(corpus, "none")]);
	expect({ status, stderr }).toEqual({
		status: 0,
		stderr: `Cannot read corpus "${join(corpus, "none")}": there is no such folder; name it by CORPUS_DIR or --corpus\n`,
	});
});

test("articles list gives each article once, in the state that it has for readers", async () => {
	const { run, write } = makeNewsroom();
	const LINE = "The bell of Wick Cross rang on Tuesday for the first time since its rope was cut. ";
	const TEXT = `<p>${LINE.repeat(4)}</p>`;
	const ninjs = (id: string, fields: object) =>
		JSON.stringify({
			...{ uri: `urn:newsml:wick.example:${id}`, type: "text", version: "1", pubstatus: "usable", headline: id },
			...{ versioncreated: "2026-05-05T10:00:00Z", body_html: `<p>All of ${id} is told by ${id}.</p>`, ...fields },
		});
	const later = { version: "2", versioncreated: "2026-05-05T12:00:00Z" };
	const files = {
		"a1.json": ninjs("a", {}),
		"a2.json": ninjs("a", { ...later, headline: "A again", body_html: "<p>All of it was told anew.</p>" }),
		"b1.json": ninjs("b", {}),
		"b2.json": ninjs("b", { ...later, pubstatus: "canceled" }),
		"c1.json": ninjs("c", { body_html: TEXT }),
		"c2.json": ninjs("d", { body_html: TEXT, versioncreated: "2026-05-05T09:00:00Z" }),
		"e1.json": ninjs("e", {}),
		"e2.json": ninjs("f", { evolvedfrom: "urn:newsml:wick.example:e", ...later }),
		"g1.json": ninjs("g", {}),
		"g2.json": ninjs("g", { ...later, embargoed: "soon" }),
	};
	for (const [name, text] of Object.entries(files)) write(name, text, "2026-05-06T10:00:00Z");
	const list = async () => {
		const lines = readJsonLines((await run(["list", "--json"])).stdout).map((line) => ListedLine.parse(line));
		const told = lines.map(({ id, headline, state, by }) => [id[0], headline, state, by?.[0] ?? null]);
		return { ids: lines.map(({ id }) => id), told: told.sort() };
	};
	const before = await list();
	expect(before.told).toEqual([
		["a", "A again", "usable", null],
		["b", "b", "withdrawn", null],
		["c", "c", "usable", null],
		["d", "d", "copy", "c"],
		["e", "e", "replaced", "f"],
		["f", "f", "usable", null],
		["g", "g", "withheld", null],
	]);
	const c = before.ids.find((id) => id.startsWith("c-")) ?? "";
	expect((await run(["withdraw", c])).status).toBe(0);
	expect((await list()).told.slice(2, 4)).toEqual([
		["c", "c", "withdrawn", null],
		["d", "d", "waiting", null],
	]);
	const { stdout } = await run(["list"]);
	expect(stdout).toMatch(/^d-\w+ {2}waits for an editor, here since/m);
	expect(stdout).toMatch(/^e-\w+ {2}replaced by f-\w+, here since/m);
});
