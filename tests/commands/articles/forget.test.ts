import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { shelfFiles } from "#src/shelf/shelf-files.ts";
import { takeHold } from "#src/shelf/store/hold.ts";
import { openState } from "#src/state/open-state.ts";
import { ForgottenLine } from "#src/terminal/articles/forgotten-line.ts";
import { CheckLine } from "#src/terminal/check-line.ts";
import { runApart, runHere } from "../run-program.ts";

let folder = "";
let [corpus, data] = ["", ""];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "forget-"));
	[corpus, data] = [join(folder, "news"), join(folder, "data")];
	mkdirSync(corpus);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(id: string, text: string): void {
	writeFileSync(join(corpus, `${id}.md`), `---\nheadline: Rain\npublished: 2026-03-01\n---\n${text}\n`);
}

/** So many articles that commands keep them on a shelf. */
function writeMany(): void {
	for (let count = 0; count < 150; count++) write(`a${count}`, `It rained for ${count} hours.`);
	write("quagga-story", "“The quagga is late,” Ann Lee said.");
}

const variables = () => ({ CORPUS_DIR: corpus, DATA_DIR: data, KEEP_VERSIONS: "words" });
const run = (...words: readonly string[]) => runHere(words, variables());

const forget = (...words: readonly string[]) => run("articles", "forget", ...words);

// In processes of their own: what is held of an article is let go of when they end.
const runBeside = (...words: readonly string[]) => runApart(words, variables());

async function check(text: string) {
	return CheckLine.parse(JSON.parse((await runBeside("check", "--json", text)).stdout));
}

function holds(text: string): boolean {
	return readdirSync(data).some((name) => readFileSync(join(data, name), "latin1").includes(text));
}

test("articles forget erases an article and all that was kept of it, and leaves its file", {
	timeout: 60_000,
}, async () => {
	writeMany();
	expect((await check("The quagga is late")).verdict).toBe("exact");
	write("quagga-story", "“The quagga is gone,” Ann Lee said.");
	expect((await check("The quagga is late")).earlier).toMatchObject([{ text: "“The quagga is late,” Ann Lee said." }]);
	const state = openState(join(data, "state.sqlite"));
	const answer = createAsk(openArchive(loadCorpus(corpus).articles))({ question: "what did Ann Lee say?" });
	await state.answers.keep({ platform: "slack", scope: "C1", asker: "U1", answer });
	await state.close();
	expect([holds("quagga"), holds("quagga-story")]).toEqual([true, true]);

	const { status, stdout, stderr } = await forget("quagga-story", "--yes", "--json");
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	const file = join(corpus, "quagga-story.md");
	expect(ForgottenLine.parse(JSON.parse(stdout))).toEqual({
		...{ article: "quagga-story", erased: true, blockedBy: null },
		...{ answers: 1, letters: 0, files: [file] },
	});
	expect([holds("quagga"), existsSync(file)]).toEqual([false, true]);
	expect(await check("The quagga is gone")).toMatchObject({ verdict: "not-found", searched: 150 });
	expect((await check("The quagga is late")).earlier).toBeUndefined();
	expect((await runBeside("quotes")).stdout).not.toContain("quagga");
	expect((await runBeside("ask", "--article", "quagga-story", "what?")).stderr).toContain("there is no such article");
	expect(holds("quagga")).toBe(false);
	expect(await forget("quagga-story", "--yes")).toEqual({
		status: 0,
		stdout:
			'Article "quagga-story" is erased. A hash of its id remains, and nothing else.\n' +
			`Its file "${file}" still lies there. It was not touched, and is not read again.\n`,
		stderr: "",
	});
});

test("articles forget works where nothing is kept yet, and a small folder leaves the article out", async () => {
	for (const id of ["rain", "snow"]) write(id, `This is the ${id} that fell.`);
	expect((await forget("snow", "--yes")).status).toBe(0);
	expect((await check("This is the snow that fell")).searched).toBe(1);
	expect((await run("ask", "--article", "snow", "what?")).status).toBe(2);
	expect(readdirSync(data).filter((name) => name.startsWith("shelf"))).toEqual([]);
});

test("articles forget leaves what a shelf held by another program keeps to that program", {
	timeout: 60_000,
}, async () => {
	write("snow", "It snowed.");
	mkdirSync(data);
	const files = shelfFiles(data, corpus);
	const { openShelf } = await import("#src/shelf/open-shelf.ts");
	openShelf(files).close();
	const hold = takeHold(files.lock);
	const { findForgettable, forgetArticle } = await import("#src/program/forget-article.ts");
	const article = findForgettable("snow", { directory: corpus, dataDirectory: data });
	if (article === null) throw new Error("it is not found");
	const forgetting = { keepVersions: "hashes", onHeld: () => {}, longestWait: 100 } as const;
	expect(await forgetArticle(article, forgetting)).toBe("held");
	hold?.letGo();
	expect(await forgetArticle(article, forgetting)).toBe("erased");
});

test.each([
	[["none", "--yes"], 'Cannot forget article "none": there is no such article: "npm run articles -- list" lists them'],
	[["rain"], 'Cannot forget article "rain": this cannot be undone, so it needs --yes where nobody can be asked'],
	[
		["rain", "--yes", "--corpus", "none"],
		'Cannot read corpus "none": there is no such folder; name it by CORPUS_DIR or --corpus',
	],
	[[], 'Cannot read the command line: missing required argument "id"'],
])("articles forget refuses %j with one line and exit code 2", async (words, line) => {
	write("rain", "It rained.");
	expect(await forget(...words)).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
	expect(existsSync(data)).toBe(false);
});

test("articles without a command shows what there is", async () => {
	expect(await run("articles")).toMatchObject({ status: 2, stderr: expect.stringContaining("forget [options] <id>") });
});
