import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runSteps } from "#src/core/search/index/tables/run-steps.ts";
import { listCorpus, loadCorpus } from "#src/shelf/corpus.ts";
import { describeFault } from "#src/shelf/files/file-fault.ts";
import { describeAside, findAside } from "#src/shelf/files/find-aside.ts";
import { whyAside } from "#src/shelf/files/why-aside.ts";

const GOOD = "---\nheadline: Rain\n---\nIt rained.\n";
let folder = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "corpus-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array) {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), content);
}

function check(ids: readonly string[], faults: readonly string[]) {
	const corpus = loadCorpus(folder);
	expect(corpus.articles.map(({ id }) => id)).toEqual(ids);
	const described = corpus.faults.map((fault) => describeFault(fault).replaceAll(`${folder}/`, ""));
	expect(described).toEqual(faults.map((fault) => expect.stringContaining(`Cannot load article ${fault}`)));
}

test("loadCorpus() reads .md and .txt files, in folders too, in order of their paths", () => {
	for (const name of ["b.md", "a/d.md", "a.md", "C.MD"]) write(name, GOOD);
	write("e.txt", "It rained.");
	check(["C", "a", "d", "b", "e"], []);
});

test("loadCorpus() passes over hidden files and other extensions", () => {
	for (const name of ["README", "a.html", ".hidden.md", ".git/b.md", "notes.md.bak"]) write(name, "?");
	check([], []);
});

test("loadCorpus() reads CRLF and a BOM", () => {
	write("a.md", `\uFEFF${GOOD.replaceAll("\n", "\r\n")}`);
	const { articles } = loadCorpus(folder);
	expect(articles[0]?.text).toBe("It rained.\n");
});

test("loadCorpus() reports every fault of every file, and loads the good ones", () => {
	write("a-no-headline.md", "---\nbyline: A\n---\nIt rained.");
	write("b-bad-date.md", "---\nheadline: A\npublished: 2025-02-30\nauthor: B\n---\n");
	write("c-unclosed.md", "---\nheadline: A\nIt rained.");
	write("d-empty.md", "");
	write("e-latin.md", Buffer.concat([Buffer.from(GOOD), Buffer.from("caf\xe9", "latin1")]));
	write("f-nul.txt", "It\0rained.");
	mkdirSync(join(folder, "g-folder.md"));
	symlinkSync("nowhere", join(folder, "h-dangling.md"));
	write("i-good.md", GOOD);
	symlinkSync("j-circle.md", join(folder, "j-circle.md"));
	check(
		["i-good"],
		[
			'"a-no-headline.md": line 1: headline is missing',
			'"b-bad-date.md": line 3: published “2025-02-30” is not a real ISO date',
			'"b-bad-date.md": line 6: text is empty',
			'"c-unclosed.md": line 1: front matter is not closed',
			'"d-empty.md": line 1: text is empty',
			'"e-latin.md": line 5: it is not UTF-8 text',
			'"f-nul.txt": line 1: has a NUL character',
			'"g-folder.md": it is a folder, not a file',
			'"h-dangling.md": it is a link to nothing that can be read',
			'"j-circle.md": it is a link to nothing that can be read',
		],
	);
});

const post = (matter: string) => `---\ntitle: Rain\n${matter}\n---\nIt rained.\n`;

test("loadCorpus() takes the posts of a Jekyll site, and nothing else, without a word", () => {
	write("_config.yml", "collections:\n  features: {output: true}\n  authors: {output: false}\n");
	write("_posts/2026-03-05-rain.md", post("layout: post"));
	write("_posts/2026/2026-03-06-hail.markdown", post("layout: post"));
	write("_features/mill.md", post("date: 2026-03-05"));
	write("_posts/2026-03-07-secret.md", post("published: false"));
	write("_posts/2026-03-08-photo.md", "---\ntitle: A\n---\n![a](b.png)\n");
	for (const name of ["_drafts/rain.md", "_drafts/notes.txt", "_authors/nan.md", "_includes/a.md", "_site/a.md"])
		write(name, post("date: 2026-03-05"));
	for (const name of ["README.md", "LICENSE.md", "assets/readme.md", "node_modules/a/README.md", "vendor/b/c.md"])
		write(name, "# Read me\n");
	write("robots.txt", "User-agent: *\n");
	write("tags.txt", "river\n");
	write("index.md", "---\nlayout: home\n---\n");
	write("about.md", "---\ntitle: About\nlayout: page\n---\nWe write.\n");
	write("posts.md", "---\ntitle: All\n---\n{% for post in site.posts %}\n* [{{ post.title }}](/)\n{% endfor %}\n");
	check(["mill", "2026-03-05-rain", "2026-03-06-hail"], []);
});

test("loadCorpus() takes the bundles of a Hugo site by the names of their folders", () => {
	write("hugo.toml", 'title = "The Weir Post"\n');
	write("archetypes/default.md", '---\ntitle: "{{ replace .Name "-" " " }}"\n---\n');
	write("themes/a/exampleSite/content/b.md", post("date: 2026-03-05"));
	write("content/_index.md", post("draft: false"));
	write("content/news/_index.md", post("draft: false"));
	write("content/news/rain/index.md", post("date: 2026-03-05"));
	write("content/news/hail/index.md", '+++\ntitle = "Hail"\ndate = 2026-03-05\n+++\nIt hailed.\n');
	write("content/news/hail/index.fr.md", '+++\ntitle = "Grêle"\ndate = 2026-03-05\n+++\nIl grêla.\n');
	write("content/news/sun.md", '{"title": "Sun", "date": "2026-03-05", "draft": true}\n\nIt shone.\n');
	check(["hail.fr", "hail", "rain"], []);
});

test("loadCorpus() takes nothing that a folder of Hugo keeps back, nor what is part of another page", () => {
	write("config.toml", 'title = "The Weir Post"\n');
	write("exampleSite/content/news/a.md", post("date: 2026-03-05"));
	write("content/news/_index.md", "---\ntitle: News\ncascade: {draft: true}\n---\n");
	write("content/news/story.md", post("date: 2026-03-05"));
	write("content/news/2026/older.md", post("date: 2026-03-05"));
	write(
		"content/_index.md",
		`---
cascade:
  - {_target: {path: /internal/**}, build: {render: never}}
  - {target: {kind: section}, draft: true}
  - {target: {path: "/river/flood"}, params: {embargo_until: 2999-01-01T00:00:00Z}}
  - {banner: a.png}
---`,
	);
	write("content/internal/a.md", post("date: 2026-03-05"));
	write("content/river/flood.md", post("date: 2026-03-05"));
	write("content/river/mill.md", post("date: 2026-03-05"));
	write("content/river/weir/index.md", post("date: 2026-03-05"));
	write("content/river/weir/notes.md", post("date: 2026-03-05"));
	write("content/river/weir/more/index.md", post("date: 2026-03-05"));
	check(["mill", "weir"], []);
});

test("loadCorpus() takes nothing that the data of a folder of Eleventy keeps back", () => {
	write("eleventy.config.js", "");
	write("posts/posts.json", '{"layout": "post", "tags": ["posts"]}');
	write("posts/rain.md", post("date: 2026-03-05"));
	write("later/later.json", '{"draft": true}');
	write("later/hail.md", post("date: 2026-03-05"));
	write("data/data.11tydata.json", '{"permalink": false}');
	write("data/sun.md", post("date: 2026-03-05"));
	check(["rain"], []);
});

test.each([
	["_drafts/2026-05-01-d.md", "lies in “_drafts”, which holds drafts"],
	["_drafts/old/d.html", "lies in “_drafts”, which holds drafts"],
	["_notes.md", "begins with “_”, and is published nowhere"],
	["_authors/nan.md", "lies in “_authors”, which begins with “_”, and is published nowhere"],
	["_posts/2026-05-01-d.md", null],
	["_features/d.md", null],
	["later/2026/d.md", "lies in “2026”, which is in a folder of which all is a draft"],
	["notes.txt", null],
])("whyAside() says of %s: %s", (name, reason) => {
	write("_config.yml", "collections:\n  features: {output: true}\n");
	write("later/later.json", '{"draft": true}');
	write(name, GOOD);
	expect(whyAside(join(folder, name))).toBe(reason);
});

test("loadCorpus() lets a draft keep no other file from having its id", () => {
	write("a/rain.md", post("draft: true"));
	write("b/rain.md", post("draft: false"));
	write("a/README.md", "# A\n");
	write("b/README.md", "# B\n");
	check(["rain"], []);
});

test("findAside() names what is passed over, and the fields that nobody reads", () => {
	write("_drafts/a.md", GOOD);
	write("b.md", post("draft: true"));
	write("c.md", post("tags: [rain]"));
	write("d.md", post("tags: [rain]\nweight: 3"));
	expect(runSteps(findAside(listCorpus(folder, null))).map(describeAside)).toEqual([
		`Passed over "${join(folder, "_drafts")}": it holds drafts`,
		`Passed over "${join(folder, "b.md")}": it is a draft`,
		'Not read: the field "tags" in 2 files',
		'Not read: the field "weight" in 1 file',
	]);
});

test("loadCorpus() keeps the first of the files that share an id", () => {
	for (const name of ["rain.md", "old/rain.md", "rain.txt"]) write(name, GOOD);
	check(["rain"], ['"rain.md": its id "rain" is already that of "old/rain.md"', '"rain.txt": its id "rain"']);
});

test("loadCorpus() refuses a file of 10 MB and says how large one may be", () => {
	write("a.md", `${GOOD}${"It rained. ".repeat(1_000_000)}`);
	check([], ['"a.md": it has 11,000,034 bytes, and an article may have 2,000,000']);
});

test("loadCorpus() loads 200 files", () => {
	const ids = Array.from({ length: 200 }, (_, number) => `a${String(number).padStart(3, "0")}`);
	for (const id of ids) write(`${id}.md`, GOOD);
	check(ids, []);
});

test("loadCorpus() throws one clear error when there is no such folder", () => {
	expect(() => loadCorpus(join(folder, "no"))).toThrow(/^Cannot read corpus ".*no": there is no such folder; name it/);
	write("file", "?");
	expect(() => loadCorpus(join(folder, "file"))).toThrow("it is not a folder");
});

test("loadCorpus() reads every article of corpus/", () => {
	const { articles, faults } = loadCorpus("corpus");
	expect(faults).toEqual([]);
	expect(articles.length).toBeGreaterThan(0);
});
