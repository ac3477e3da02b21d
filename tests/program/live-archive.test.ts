import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ArchiveNow, followFolder, type LiveArchive } from "#src/program/live-archive.ts";
import { shelfFiles } from "#src/shelf/shelf-files.ts";

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
	renameSync(draft, join(folder, "articles", name));
}

function follow(every = 200): void {
	const directory = join(folder, "articles");
	live = followFolder(
		{ files: shelfFiles(join(folder, "data"), directory), directory, timing: { every, settle: 1_100 } },
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
	const end = new Date(Date.now() + 2_500).toISOString();
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
	follow();
	await until(() => problems.length > 0);
	expect(problems).toEqual([expect.stringContaining("another program that serves uses it")]);
	await first.close();
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
