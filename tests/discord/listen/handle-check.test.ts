import { afterAll, beforeAll, expect, test } from "vitest";
import { CHECK_MESSAGE } from "#src/discord/command-names.ts";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { OptionValues } from "../stand-in/interactions/option-payloads.ts";
import { showComponents } from "../stand-in/messages/show-message.ts";

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({ articles: ARCHIVE });
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

let users = 0;
const somebodyNew = () => ({ user: `user${users++}` });

/** What is seen of a check that somebody new asks for. */
async function check(options: OptionValues): Promise<readonly string[]> {
	const asked = bot.discord.command("check", options, somebodyNew());
	await asked.answer();
	return asked.shown().split("\n");
}

async function checkMessage(text: string): Promise<readonly string[]> {
	const { message } = bot.discord.say(text, { user: "alice" });
	const asked = bot.discord.messageCommand(CHECK_MESSAGE, message, somebodyNew());
	await asked.answer();
	return asked.shown().split("\n");
}

const ONLY_YOU = "(Only you can see this)";
const EXACT = "Exact: these are the words that were printed.";
const CEM = [
	"Said by Cem Ay",
	"“The bridge is closed until June,” said Cem Ay, a mason. Ana Diaz did not see it.",
	"Bridge closed after the storm · The Daily · 2 May 2024 · paragraph 1",
];
const ALTERED = [
	"Altered: these are not the words that were printed.",
	"From what was printed to what was pasted:",
	"The bridge is closed until [struck: June] [added: July]",
	...CEM,
];
const SEARCHED = "Searched: 2 articles, published 1 May 2024 to 2 May 2024";

test("/check answers in private with the difference, the printed words and what was checked", async () => {
	const quote = "The bridge is closed until July";
	expect(await check({ quote })).toEqual([ONLY_YOU, ...ALTERED, SEARCHED, `Checked: ${quote}`]);
});

test("/check with hide false answers for all", async () => {
	expect((await check({ quote: "The bridge is closed until July", hide: false }))[0]).toBe(ALTERED[0]);
	expect((await check({ quote: "The bridge is closed until July", hide: true }))[0]).toBe(ONLY_YOU);
});

test("/check tells whether the speaker is the one asked for", async () => {
	const quote = "“The dam held because of *luck*”";
	const shown = await check({ quote, speaker: " Ben Okri " });
	expect(shown.slice(1, 5)).toEqual([
		EXACT,
		"The speaker is the one asked for: “Ben Okri”.",
		"Said by Ben Okri, a farmer",
		"“The dam held because of *luck*,” said Ben Okri, a farmer.",
	]);
	expect(shown[5]).toMatch(/^Dam holds after the storm · .* · paragraph 3$/);
	expect(shown[6]).toMatch(/^\[Read article ↗ https:\/\/example\.com\/dam#:~:text=The%20dam%20held%20because/);
	expect((await check({ quote, speaker: "*Cem* <@1>" })).slice(1, 3)).toEqual([
		"Exact, but another speaker: these are the words that were printed.",
		"They are ascribed to Ben Okri, not to “*Cem* <@1>”.",
	]);
});

test("/check looks through one article where that is asked, and says so", async () => {
	const shown = await check({ quote: "The bridge is closed until June", article: "dam" });
	expect(shown[1]).toBe("Not found: these words were not printed in the articles searched.");
	expect(shown).toContain("Searched: 1 article, published 1 May 2024");
	expect((await check({ quote: "The bridge is closed until June", article: "bridge" }))[1]).toBe(EXACT);
});

test.each<[string, OptionValues, string]>([
	["nothing", { quote: " … " }, "Cannot check: the quotation is empty"],
	[
		"too much",
		{ quote: "a".repeat(5_001) },
		"Cannot check: the quotation is too long: it has 5,001 characters, and may have 5,000",
	],
	[
		"an article that is not there",
		{ quote: "The dam held", article: "*zebra*" },
		"No article is called “*zebra*”. Choose one of those that are listed while you type.",
	],
	[
		"several articles",
		{ quote: "The dam held", article: "after the storm" },
		"2 articles may be meant by “after the storm”. Choose one of those that are listed while you type.",
	],
])("/check of %s says so in private", async (_, options, reason) => {
	expect(await check({ ...options, hide: false })).toEqual([ONLY_YOU, reason]);
});

test("while the speaker of a check is typed, speakers are offered", async () => {
	const typing = { option: "speaker", text: "", filled: { quote: "The dam held", article: "bridge" } };
	const choices = await bot.discord.autocomplete("check", typing).choices();
	expect(choices.map(({ value }) => value)).toEqual(["Cem Ay"]);
});

test.each([
	["The bridge is closed until June", EXACT],
	["did Cem Ay say “The bridge is closed until June”? I doubt it, Ana Diaz", EXACT],
	["The bridge “is closed” until June", EXACT],
	[
		"“The bridge is closed until June” https://example.com/dam",
		"Not found: these words were not printed in the articles searched.",
	],
	["<@1> https://example.com/dam", "This message has no text that could be checked. Choose one with words."],
	["…", "Cannot check: the quotation is empty"],
])("the command that checks a message that says %j shows in private %j", async (text, expected) => {
	expect((await checkMessage(text)).slice(0, 2)).toEqual([ONLY_YOU, expected]);
});

const PASTED = [
	"The quotation in the question: Altered: these are not the words that were printed.",
	"The speaker is the one asked for: “Cem Ay”.",
	"The bridge is closed until [struck: June] [added: July]",
];
const QUESTION = "did Cem Ay say “The bridge is closed until July”?";

test("a question that holds a quotation has it checked above the answer, wherever it is asked", async () => {
	const asked = bot.discord.mention(QUESTION, somebodyNew());
	const mentioned = showComponents((await asked.answer()).components).split("\n");
	const command = bot.discord.command("ask", { question: QUESTION, hide: true }, somebodyNew());
	await command.answer();
	const direct = showComponents((await bot.discord.directMessage(QUESTION, somebodyNew()).answer()).components).split(
		"\n",
	);
	for (const shown of [mentioned, direct, command.shown().split("\n").slice(1)]) {
		expect(shown.slice(0, 3)).toEqual(PASTED);
		expect(shown).toContain(CEM[1]);
	}
});

test("who checks too often is told to wait", async () => {
	const ask = () => bot.discord.command("check", { quote: "The dam held" }, { user: "eager" });
	for (let count = 0; count < 6; count++) await ask().answer();
	const seventh = ask();
	await seventh.answer();
	expect(seventh.shown()).toMatch(/^\(Only you can see this\)\nThat was too many questions in a minute\./);
});
