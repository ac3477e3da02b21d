import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DigestLine } from "#src/terminal/articles/digest-line.ts";
import { makeFolders, readJsonLines } from "./run-articles.ts";

const TEXT = `---
headline: The dam
---
“The dam will hold,” said Ann Lee, the mayor. “It must,” she added.

Bob Hill, an engineer, said the dam has cracks.
`;

function makeNewsroom() {
	const folders = makeFolders();
	writeFileSync(join(folders.corpus, "dam.md"), TEXT);
	return folders;
}

test("articles digest tells who is quoted, how often, and on what", async () => {
	const { run } = makeNewsroom();
	const { status, stdout, stderr } = await run(["digest", "dam"]);
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout.trimEnd().split("\n")).toEqual([
		"2 speakers are quoted in “The dam”.",
		"- Ann Lee, the mayor (2 quotations): “The dam will hold”",
		"- Bob Hill, an engineer (1 quotation): the dam has cracks",
	]);
});

test("articles digest --json gives the same for a machine, each word a slice of the text", async () => {
	const { run } = makeNewsroom();
	const [read] = readJsonLines((await run(["digest", "dam", "--json"])).stdout);
	const line = DigestLine.parse(read);
	expect(line).toMatchObject({ article: "dam", headline: "The dam", total: 2 });
	expect(line.speakers.map(({ name, description, quotations }) => [name, description, quotations])).toEqual([
		["Ann Lee", "the mayor", 2],
		["Bob Hill", "an engineer", 1],
	]);
	const text = TEXT.split("---\n").at(-1) ?? "";
	for (const { words } of line.speakers) expect(text.slice(words?.start, words?.end)).toBe(words?.text);
});

test("articles digest refuses an article that is not there", async () => {
	const { run } = makeNewsroom();
	expect(await run(["digest", "gone"])).toEqual({
		status: 2,
		stdout: "",
		stderr: 'Cannot tell about article "gone": there is no such article: "npm run articles -- list" lists them\n',
	});
});
