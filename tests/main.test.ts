import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AnswerLine } from "#src/terminal/answer-line.ts";
import { runHere } from "./commands/run-program.ts";

const ENEMY = "who said Russia is an enemy?";
let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "main-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(words: readonly string[], input = "") {
	const { status, stdout, stderr } = spawnSync(process.execPath, ["src/main.ts", ...words], {
		input,
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

test("main answers with passage, headline, publisher, date and paragraph, without colours in a pipe", () => {
	const { status, stdout, stderr } = run(["ask", ENEMY]);
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toContain("He has no doubt the Russians should leave: “For us, Russia is an enemy.”");
	expect(stdout).toContain("Syrians hope for a future without Russia, but it may not be easy\nBBC News · 2025-01-14");
	expect(stdout).toContain("paragraph 21");
	expect(stdout).not.toContain("\u001b");
});

test("main joins the words of a question and prints JSON that its schema describes", async () => {
	const { status, stdout } = await runHere(["ask", "how", "many", "tanks", "did", "Syria", "receive?", "--json"]);
	expect(status).toBe(0);
	const line = AnswerLine.parse(JSON.parse(stdout));
	expect(line.question).toBe("how many tanks did Syria receive?");
	expect(line.passages[0]?.paragraph).toBe(34);
});

test("main answers with the words of one speaker only", async () => {
	const { status, stdout } = await runHere(["ask", "--json", "--speaker", "taha", "Russia"]);
	expect(status).toBe(0);
	expect(AnswerLine.parse(JSON.parse(stdout)).speaker?.name).toBe("Ahmed Taha");
	expect((await runHere(["ask", "--speaker", "nebenzia", ENEMY])).stdout).not.toContain("Ahmed Taha");
});

test("main answers from some of the articles alone, and tells that there are none", async () => {
	const asked = async (...words: readonly string[]) => (await runHere(["ask", "--json", ...words, ENEMY])).stdout;
	const line = AnswerLine.parse(JSON.parse(await asked("--since", "2024", "--newest-first")));
	expect(line).toMatchObject({ outcome: "answered", order: "newest", searched: { filter: { since: "2024-01-01" } } });
	const none = AnswerLine.parse(JSON.parse(await asked("--until", "2001-05")));
	expect(none).toMatchObject({ outcome: "not-found", told: { fact: "articles", total: 0 }, searched: { articles: 0 } });
	const unknown = AnswerLine.parse(JSON.parse(await asked("--section", "chess")));
	expect(unknown).toMatchObject({ outcome: "not-found", told: { fact: "no-section" } });
});

test.each([
	[["ask", "--wrong", "x"], 'Cannot read the command line: unknown option "--wrong"'],
	[["ask", "--corpus"], 'Cannot read the command line: option "--corpus <folder>" argument missing'],
	[["wrong"], 'Cannot read the command line: unknown command "wrong"'],
	[["ask", ""], "Cannot ask: the question is empty"],
	[["ask", "--json"], "Cannot ask: --json needs a question"],
	[["ask", "--speaker", " ", "x"], "Cannot ask: --speaker needs a name"],
	[
		["ask", "--since", "soon", "x"],
		"Cannot ask: --since needs a day, a month or a year, such as 2025-03-01, “March 2025” or 2025",
	],
	[["ask", "--newest-first", "--oldest-first", "x"], "Cannot ask: give --newest-first or --oldest-first, not both"],
	[["ask", "--batch", "-", "x"], "Cannot ask: give a question or --batch, not both"],
	[["ask", "--batch", "none"], 'Cannot read batch "none": there is no such file'],
	[["ask", "--batch", "src"], 'Cannot read batch "src": it is a folder'],
	[
		["ask", "x", "--corpus", "none\u001b"],
		'Cannot read corpus "none<U+001B>": there is no such folder; name it by CORPUS_DIR or --corpus',
	],
	[
		["ask", "x", "--article", "none"],
		'Cannot ask about article "none": there is no such article: "npm run articles -- list" lists them',
	],
])("main refuses %j with one line and exit code 2", async (words, line) => {
	expect(await runHere(words)).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
});

test("main refuses a question that is too long", async () => {
	const stderr = "Cannot ask: the question is too long: it has 10,000 characters, and may have 2,000\n";
	expect(await runHere(["ask", "x".repeat(10_000)])).toEqual({ status: 2, stdout: "", stderr });
});

test("main reports faults and uses the good articles, and ends with 1 when there are none", async () => {
	writeFileSync(join(folder, "bad.md"), "It rained.");
	const bad = await runHere(["ask", "Did it rain?", "--corpus", folder]);
	expect(bad.status).toBe(1);
	expect(bad.stderr).toMatch(/^Cannot load article ".*bad\.md": line 1: headline is missing.*\nCannot ask: .*\n$/);
	writeFileSync(join(folder, "good.txt"), "It rained in Porto.");
	const mixed = await runHere(["ask", "Did it rain in Porto?", "--corpus", folder]);
	expect(mixed).toMatchObject({ status: 0, stdout: expect.stringContaining("It rained in Porto.") });
	expect(mixed.stderr).toMatch(/^Cannot load article ".*bad\.md": line 1: headline is missing.*\n$/);
});

test.each([[["--help"]], [["ask", "--help"]], [["serve", "--help"]]])("main %j shows help", async (words) => {
	const stdout = expect.stringMatching(/^Usage: on-the-record/);
	expect(await runHere(words)).toMatchObject({ status: 0, stdout, stderr: "" });
});

test("main opens a prompt when there is no question, and leaves it when the input ends", () => {
	expect(run(["ask"])).toEqual({ status: 0, stdout: "", stderr: "" });
	expect(run(["ask"], `${ENEMY}\n`).stdout).toContain("For us, Russia is an enemy.");
});

test("main prints nothing and ends with 0 when the reader of a batch leaves early", async () => {
	const child = spawn(process.execPath, ["src/main.ts", "ask", "--batch", "-"]);
	const line = `${JSON.stringify({ question: ENEMY })}\n`;
	let complaints = "";
	child.stderr.on("data", (chunk) => {
		complaints += chunk;
	});
	child.stdin.on("error", () => {});
	child.stdin.write(line);
	// The answer comes while the input is still open.
	await new Promise((resolve) => child.stdout.once("data", resolve));
	child.stdout.destroy();
	child.stdin.write(line.repeat(6_000));
	const code = await new Promise((resolve) => child.on("close", resolve));
	expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
});
