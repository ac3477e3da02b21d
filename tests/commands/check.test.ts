import { expect, test } from "vitest";
import { CheckLine } from "#src/terminal/check-line.ts";
import { runApart, runHere } from "./run-program.ts";

const run = (words: readonly string[]) => runHere(["check", ...words]);

test("check tells what was printed, and ends with 0 whatever the verdict", async () => {
	const { status, stdout, stderr } = await run(["For us Russia is the enemy", "--speaker", "Ahmed Taha"]);
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toContain("For us, Russia is [struck: an] [added: the] enemy");
	expect((await run(["The", "moon", "is", "a", "cheese"])).status).toBe(0);
});

test("check --json prints one JSON object, also of a text on standard input", async () => {
	const { stdout } = await runApart(
		["check", "--json", "--article", "syrians-hope-for-a-future-without-russia", "-"],
		{},
		"“For us, Russia is\nan enemy.”\n",
	);
	expect(CheckLine.parse(JSON.parse(stdout))).toMatchObject({ verdict: "exact", notes: ["spacing"] });
});

test.each([
	[[], "Cannot check: the quotation is empty"],
	[["“…”"], "Cannot check: the quotation is empty"],
	[["It rains", "--speaker", "!"], "Cannot check: --speaker needs a name"],
	[
		["It rains", "--article", "none"],
		'Cannot check about article "none": there is no such article: "npm run articles -- list" lists them',
	],
	[
		["It rains", "--corpus", "none"],
		'Cannot read corpus "none": there is no such folder; name it by CORPUS_DIR or --corpus',
	],
	[["It rains", "--wrong"], 'Cannot read the command line: unknown option "--wrong"'],
])("check refuses %j with one line and exit code 2", async (words, line) => {
	expect(await run(words)).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
});

test("check refuses a quotation that is too long", async () => {
	const stderr = "Cannot check: the quotation is too long: it has 5,005 characters, and may have 5,000\n";
	expect(await run(["rain ".repeat(1001)])).toEqual({ status: 2, stdout: "", stderr });
});

test("check --help shows help", async () => {
	expect(await run(["--help"])).toMatchObject({
		status: 0,
		stdout: expect.stringMatching(/^Usage: on-the-record check/),
	});
});
