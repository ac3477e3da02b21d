import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { CheckLine } from "#src/terminal/check-line.ts";

function run(words: readonly string[], input = "") {
	const options = ["src/main.ts", "check", ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8", input });
	return { status, stdout, stderr };
}

test("check tells what was printed, and ends with 0 whatever the verdict", () => {
	const { status, stdout, stderr } = run(["For us Russia is the enemy", "--speaker", "Ahmed Taha"]);
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toContain("For us, Russia is [struck: an] [added: the] enemy");
	expect(run(["The", "moon", "is", "a", "cheese"]).status).toBe(0);
});

test("check --json prints one JSON object, also of a text on standard input", () => {
	const { stdout } = run(
		["--json", "--article", "syrians-hope-for-a-future-without-russia", "-"],
		"“For us, Russia is\nan enemy.”\n",
	);
	expect(CheckLine.parse(JSON.parse(stdout))).toMatchObject({ verdict: "exact", notes: ["spacing"] });
});

test.each([
	[[], "Cannot check: the quotation is empty"],
	[["“…”"], "Cannot check: the quotation is empty"],
	[["It rains", "--speaker", "!"], "Cannot check: --speaker needs a name"],
	[["It rains", "--article", "none"], 'Cannot check about article "none": there is no such article'],
	[["It rains", "--corpus", "none"], 'Cannot read corpus "none": there is no such folder'],
	[["It rains", "--wrong"], 'Cannot read the command line: unknown option "--wrong"'],
])("check refuses %j with one line and exit code 2", (words, line) => {
	expect(run(words)).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
});

test("check refuses a quotation that is too long", () => {
	const stderr = "Cannot check: the quotation is too long: it has 5,005 characters, and may have 5,000\n";
	expect(run(["rain ".repeat(1001)])).toEqual({ status: 2, stdout: "", stderr });
});

test("check --help shows help", () => {
	expect(run(["--help"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: on-the-record check/) });
});
