import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import type { ArchiveNow } from "#src/program/archive-now.ts";
import { findForgettable, forgetArticle } from "#src/program/forget-article.ts";
import { followFolder, type LiveArchive } from "#src/program/live-archive.ts";
import { shelfFiles } from "#src/shelf/shelf-files.ts";
import { readTables } from "#src/shelf/tables-file.ts";

let folder = "";
let live: LiveArchive;
let archives: ArchiveNow[] = [];
let problems: string[] = [];
let looks = 0;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "live-"));
	mkdirSync(join(folder, "articles"));
	[archives, problems, looks] = [[], [], 0];
});

afterEach(async () => {
	await live.close();
	rmSync(folder, { recursive: true });
});

function write(name: string, text: string, fields = ""): void {
	const draft = join(folder, "draft");
	writeFileSync(draft, `---\nheadline: Rain\n${fields}---\n${text}\n`);
	// It held still for a while, so that it is taken at the first look.
	const earlier = new Date(Date.now() - 5_000);
	utimesSync(draft, earlier, earlier);
	renameSync(draft, join(folder, "articles", name));
}

type Following = { readonly keepVersions?: "hashes" | "words"; readonly patience?: number };

function follow(every = 200, { keepVersions = "hashes", patience = 60_000 }: Following = {}): void {
	const directory = join(folder, "articles");
	live = followFolder(
		{
			files: shelfFiles(join(folder, "data"), directory),
			directory,
			kept: null,
			keepVersions,
			timing: { every, settle: 1_100, patience },
		},
		{
			onArchive: (archive) => void archives.push(archive),
			onLooked: (_, found) => {
				looks++;
				problems.push(...found);
			},
			onFailed: (problem) => void problems.push(problem),
		},
	);
}

async function until(isSo: () => boolean): Promise<void> {
	const end = performance.now() + 15_000;
	while (!isSo() && performance.now() < end) await wait(20);
	expect(isSo()).toBe(true);
}

function said(now: ArchiveNow | null): string {
	const answer = now?.ask({ question: "what did Ann Lee say?" });
	if (answer?.kind !== "answered") return "";
	const [{ article, highlight }] = answer.citations;
	return highlight ? article.text.slice(highlight.start, highlight.end) : "";
}

test("followFolder() answers from what a file says now, and an earlier archive from what it said then", async () => {
	write("a.md", "“The train is late,” Ann Lee said.");
	follow();
	await until(() => archives.length === 1);
	expect(said(live.now())).toBe("The train is late");
	write("a.md", "“The train is gone,” Ann Lee said.");
	await until(() => said(live.now()) === "The train is gone");
	expect(said(archives[0] ?? null)).toBe("The train is late");
	expect(problems).toEqual([]);
});

test("followFolder() knows as of its last look what did not change", async () => {
	write("a.md", "“The train is late,” Ann Lee said.");
	follow();
	await until(() => looks > 0);
	const asOf = () => live.now()?.ask({ question: "what did Ann Lee say?" }).searched.asOf ?? "";
	const before = asOf();
	await until(() => asOf() > before);
	expect([archives.length, said(live.now())]).toEqual([1, "The train is late"]);
});

test("followFolder() tells of a fault once, and keeps what the article was", async () => {
	write("a.md", "“The train is late,” Ann Lee said.");
	follow();
	await until(() => looks > 0);
	writeFileSync(join(folder, "articles", "a.md"), "no front matter");
	await until(() => problems.length > 0);
	const seen = looks;
	await until(() => looks > seen + 2);
	expect(problems).toEqual([expect.stringContaining("headline is missing")]);
	expect(said(live.now())).toBe("The train is late");
});

test("followFolder() lets nobody see an article whose embargo cannot be read, and one that is withdrawn", async () => {
	for (const name of ["a.md", "b.md", "c.md"]) write(name, "“The train is late,” Ann Lee said.");
	follow();
	await until(() => live.now()?.articles.size === 3);
	write("a.md", "“The train is late,” Ann Lee said.", "embargo: tomorrow\n");
	write("b.md", "“The train is late,” Ann Lee said.", "withdrawn: 2026-03-07\n");
	await until(() => live.now()?.articles.size === 1);
	expect([...(live.now()?.withdrawn ?? [])]).toEqual([["b", { on: "2026-03-07" }]]);
});

test("followFolder() shows an article as soon as its embargo ends", async () => {
	const end = new Date(Date.now() + 6_000).toISOString();
	write("a.md", "It rained.");
	write("b.md", "“The train is late,” Ann Lee said.", `embargo: ${end}\n`);
	follow(60_000);
	await until(() => archives.length === 1);
	expect([...(live.now()?.articles.values() ?? [])].map(({ id }) => id)).toEqual(["a"]);
	await until(() => live.now()?.articles.size === 2);
	expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(end));
});

test("followFolder() keeps what it has when the folder is lost, and says so", async () => {
	write("a.md", "“The train is late,” Ann Lee said.");
	follow();
	await until(() => looks > 0);
	rmSync(join(folder, "articles", "a.md"));
	await until(() => problems.length > 0);
	expect(problems).toEqual([expect.stringContaining("Gone at once: 1 article of the folder")]);
	expect(said(live.now())).toBe("The train is late");
	live.look();
	await until(() => live.now()?.articles.size === 0);
});

test("followFolder() says that another program holds the shelf", async () => {
	write("a.md", "It rained.");
	follow();
	await until(() => archives.length === 1);
	const first = live;
	onTestFinished(() => first.close());
	follow();
	await until(() => problems.length > 0);
	// On a slow machine it has looked again by now.
	expect([...new Set(problems)]).toEqual([expect.stringContaining("another program that serves uses it")]);
});

test("followFolder() is nudged by a change, and need not wait until it looks again", async () => {
	write("a.md", "“The train is late,” Ann Lee said.");
	follow(60_000);
	await until(() => looks > 0);
	await wait(500);
	write("b.md", "It snowed.");
	await until(() => live.now()?.articles.size === 2);
	write("a.md", "“The train is gone,” Ann Lee said.");
	await until(() => said(live.now()) === "The train is gone");
	writeFileSync(join(folder, "articles", "a.md"), "---\nheadline: Rain\n---\n“The train is full,” Ann Lee said.\n");
	mkdirSync(join(folder, "articles", "new"));
	write("new/c.md", "It rained.");
	await until(() => live.now()?.articles.size === 3 && said(live.now()) === "The train is full");
}, 20_000);

/** Until when each article printed words that none prints now, and what it said. */
function printedBefore(text: string): readonly string[] {
	const earlier = live.now()?.check({ text }).earlier ?? [];
	return earlier.map(({ article, until, words }) => `${article.id} ${until} ${words}`);
}

test("followFolder() tells until when words were printed that were changed, and of no withdrawn ones", async () => {
	const fields = "updated: 2026-03-04\n";
	write("a.md", "The dam cost two million to build. It rained on the hills.");
	write("b.md", "The bridge was shut for the night.");
	follow();
	await until(() => looks > 0);
	write("a.md", "The dam cost four million to build. It rained on the hills.", fields);
	write("b.md", "The bridge was shut for the night.", "withdrawn: 2026-03-07\n");
	await until(() => live.now()?.articles.size === 1 && printedBefore("The dam cost two million to build").length > 0);
	expect(printedBefore("“The dam cost TWO million to build!”")).toEqual(["a 2026-03-04 null"]);
	expect(printedBefore("The bridge was shut for the night")).toEqual([]);
	expect(problems).toEqual([]);
}, 20_000);

test("followFolder() knows earlier versions of another program’s time, and without its shelf", async () => {
	write("a.md", "The dam cost four million to build.");
	follow(200, { keepVersions: "words" });
	await until(() => looks > 0);
	await live.close();
	const { store, tables } = shelfFiles(join(folder, "data"), join(folder, "articles"));
	for (const file of [store, tables]) rmSync(file);
	write("a.md", "The dam cost two million to build.", "updated: 2026-03-05\n");
	follow(200, { keepVersions: "words" });
	await until(() => printedBefore("dam cost four million").length > 0);
	expect(printedBefore("dam cost four million")).toEqual(["a 2026-03-05 The dam cost four million to build."]);
}, 20_000);

test("followFolder() goes on without a history that is damaged, and says so once", async () => {
	write("a.md", "The dam cost two million to build.");
	const { history } = shelfFiles(join(folder, "data"), join(folder, "articles"));
	mkdirSync(join(folder, "data"));
	writeFileSync(history, "rain ".repeat(2_000));
	follow();
	await until(() => looks > 2);
	expect(problems).toEqual([expect.stringContaining(`Cannot use the history "${history}": it is damaged`)]);
	write("a.md", "The dam cost four million to build.");
	await until(() => archives.length > 1);
	expect(printedBefore("The dam cost two million to build")).toEqual([]);
}, 20_000);

/** Whether any file beside the articles holds some text. */
function holds(text: string): boolean {
	const files = readdirSync(join(folder, "data")).map((name) => join(folder, "data", name));
	return files.some((file) => readFileSync(file, "latin1").includes(text));
}

test("followFolder() drops an article that is forgotten, and erases all that was kept of it", async () => {
	const directory = join(folder, "articles");
	write("quagga-story.md", "“The quagga is late,” Ann Lee said.");
	write("b.md", "It rained.");
	follow(200, { keepVersions: "words" });
	await until(() => looks > 0);
	write("quagga-story.md", "“The quagga is gone,” Ann Lee said.");
	await until(() => said(live.now()) === "The quagga is gone");
	expect([holds("quagga"), live.now()?.isForgotten("quagga-story")]).toEqual([true, false]);
	const article = findForgettable("quagga-story", { directory, dataDirectory: join(folder, "data") });
	if (article === null) throw new Error("it is not found");
	let isHeld = false;
	const onHeld = () => {
		isHeld = true;
	};
	expect(await forgetArticle(article, { keepVersions: "words", onHeld })).toBe("erased");
	expect([isHeld, holds("quagga"), article.paths]).toEqual([true, false, [join(directory, "quagga-story.md")]]);
	await until(() => live.now()?.articles.size === 1);
	expect([live.now()?.isForgotten("quagga-story"), live.now()?.isForgotten("b")]).toEqual([true, false]);
	expect(said(live.now())).toBe("");
	// What is written under its name is not read either.
	write("quagga-story.md", "“The quagga is back,” Ann Lee said.");
	const seen = looks;
	await until(() => looks > seen + 8);
	expect([said(live.now()), holds("quagga"), problems]).toEqual(["", false, []]);
	const { tables } = shelfFiles(join(folder, "data"), directory);
	expect(readTables(tables)?.keys).toHaveLength(1);
}, 40_000);

test("followFolder() lets the only article go where it is forgotten", async () => {
	write("a.md", "“The train is late,” Ann Lee said.");
	follow();
	await until(() => looks > 0);
	const directory = join(folder, "articles");
	const article = findForgettable("a", { directory, dataDirectory: join(folder, "data") });
	if (article === null) throw new Error("it is not found");
	await forgetArticle(article, { keepVersions: "hashes", onHeld: () => {} });
	await until(() => live.now()?.articles.size === 0);
	expect(problems).toEqual([]);
}, 20_000);

test("followFolder() answers where its shelf can lie nowhere, says so once, and keeps one once it can", async () => {
	const data = join(folder, "data");
	writeFileSync(data, "");
	write("a.md", "“The train is late,” Ann Lee said.");
	follow();
	await until(() => looks > 2);
	write("a.md", "“The train is gone,” Ann Lee said.");
	await until(() => said(live.now()) === "The train is gone");
	expect(problems).toEqual([
		expect.stringMatching(/^Cannot use the history ".*": its folder is a file; /),
		expect.stringMatching(/^Cannot write the shelf ".*": its folder is a file; /),
	]);
	rmSync(data);
	await until(() => existsSync(shelfFiles(data, join(folder, "articles")).tables));
	write("b.md", "“The bus is late,” Bo Li said.");
	await until(() => live.now()?.articles.size === 2);
	expect([said(live.now()), problems.length]).toEqual(["The train is gone", 2]);
});

test("followFolder() has an archive of nothing where the first articles take their time", async () => {
	for (let number = 0; number < 100; number++) write(`${number}.md`, "“The train is late,” Ann Lee said.");
	follow(60_000, { patience: 0 });
	await until(() => looks > 0);
	const searched = archives.map(({ archive }) => archive.searched);
	expect(searched.at(0)).toMatchObject({ articles: 0, reading: { done: 0 } });
	expect(searched.at(-1)).toMatchObject({ articles: 100 });
	expect(searched.at(-1)?.reading).toBeUndefined();
	const answer = archives[0]?.ask({ question: "what did Ann Lee say?" });
	expect(answer).toMatchObject({ kind: "not-found", reason: "no-match" });
});
