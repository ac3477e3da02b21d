import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { type Ask, createAsk } from "#src/core/ask.ts";
import { type Check, createCheck } from "#src/core/check.ts";
import { startTerminal } from "#src/terminal/bot.ts";
import { makeArticle, makeRecordingAsk } from "./made-answers.ts";

const archive = openArchive([makeArticle("It rained in Porto on Monday.")]);
const [ask, check] = [createAsk(archive), createCheck(archive)];

async function type(keys: string, changed: { hasPrompt?: boolean; ask?: Ask; check?: Check } = {}) {
	const [input, output] = [new PassThrough(), new PassThrough()];
	const settings = {
		check,
		colours: false,
		reportFailure: async () => "Sorry (error 1)",
		input,
		output,
		hasPrompt: false,
	};
	const done = startTerminal({ ...settings, ...changed }, changed.ask ?? ask);
	if (changed.hasPrompt) input.write(keys);
	else input.end(keys);
	await done;
	output.end();
	return (await output.setEncoding("utf8").toArray()).join("");
}

test("startTerminal() answers each line of a piped input and passes over empty ones", async () => {
	const printed = await type("Did it rain in Porto?\n\n  \nWho is Ana?");
	expect(printed.match(/It rained in Porto on Monday\./g)).toHaveLength(1);
	expect(printed.match(/^Searched: 1 article, published 2024-05-01$/gm)).toHaveLength(1);
	expect(printed).not.toContain("? \n");
});

test("startTerminal() checks a quotation that is pasted into a question", async () => {
	const river = openArchive([makeArticle("“The river rose by two metres,” said Ana Diaz.")]);
	const printed = await type("did Ana Diaz say “The river rose by three metres”?", { check: createCheck(river) });
	expect(printed).toMatch(/^The quotation in the question: Altered: /);
	expect(printed).toContain("The river rose by [struck: two] [added: three] metres");
});

test("startTerminal() gives each question the conversation so far", async () => {
	const { ask, given } = makeRecordingAsk();
	await type(`Did it rain?\nWhen?\n${"x".repeat(3_000)}\nWhere?\n`, { ask });
	expect(given).toEqual([null, "1", "2"]);
});

test("startTerminal() prints nothing when the input is empty", async () => {
	expect(await type("")).toBe("");
});

test.each([
	["Ctrl-C", "\u0003"],
	["Ctrl-D", "\u0004"],
])("startTerminal() leaves on %s", async (_, key) => {
	expect(await type(`${key}`, { hasPrompt: true })).toMatch(/^Ask the articles.*\n$/s);
});

test("startTerminal() says why it does not answer and goes on", async () => {
	const failing = () => {
		throw new Error("secret");
	};
	expect(await type(`${"x".repeat(3_000)}\nx\n`, { ask: failing })).toBe(
		"Cannot answer: the question is too long: it has 3,000 characters, and may have 2,000\n\nSorry (error 1)\n\n",
	);
});
