import { afterAll, beforeAll, expect, test } from "vitest";
import { FIND } from "#src/discord/command-names.ts";
import { commandsNote } from "#src/discord/render/help.ts";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { OptionValues } from "../stand-in/interactions/option-payloads.ts";

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({ articles: ARCHIVE });
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

/** What is seen of a command that somebody new uses. */
async function use(name: string, options: OptionValues): Promise<readonly string[]> {
	const asked = bot.discord.command(name, options, { user: `user${users++}` });
	await asked.answer();
	return asked.shown().split("\n");
}

let users = 0;

const DAM_SOURCE = "Dam holds after the storm · The Daily · 1 May 2024";
const ANA = [
	"Ana Diaz, an engineer",
	"“The dam held,” said Ana Diaz, an engineer. She had slept there.",
	`${DAM_SOURCE} · paragraph 2`,
];
const ONLY_YOU = "(Only you can see this)";

test("/ask answers in public, with the article linked", async () => {
	const shown = await use("ask", { question: "what did Ana Diaz say about the dam?" });
	expect(shown.slice(0, 3)).toEqual(ANA.slice(0, 3));
	expect(shown[3]).toMatch(/^\[Read article ↗ https:\/\/example\.com\/dam#:~:text=.*The%20dam%20held/);
	expect(shown).toContain("Question: what did Ana Diaz say about the dam?");
	expect(shown).toContain("[Show context]");
});

test("/ask with hide answers in private, and offers to share", async () => {
	const shown = await use("ask", { question: "what did Ana Diaz say about the dam?", hide: true });
	expect(shown.slice(0, 2)).toEqual([ONLY_YOU, ANA[0]]);
	expect(shown.at(-3)).toBe("[Share to channel]");
});

test("/ask about one article looks through no other, and offers to search all in private", async () => {
	const shown = await use("ask", { question: "what did Ana Diaz say about the dam?", article: "bridge" });
	expect(shown[0]).toBe(ONLY_YOU);
	expect(shown).toContain("Searched: 1 article, published 2 May 2024");
	expect(shown.at(-3)).toBe("[Search all articles]");
});

test.each(["dam", "Dam holds after the storm", "holds"])(
	"/ask finds the article that is meant by %j",
	async (article) => {
		expect(await use("ask", { question: "who said the dam held?", article })).toContain(`${DAM_SOURCE} · paragraph 2`);
	},
);

test("/ask answers from some of the articles alone, and says so", async () => {
	const shown = await use("ask", { question: "what did Ana Diaz say about the dam?", until: "2024-05-01" });
	expect(shown.slice(0, 3)).toEqual(ANA);
	expect(shown.join("\n")).toContain("Only from the article published until 1 May 2024.");
	const none = await use("ask", { question: "what did Ana Diaz say about the dam?", since: "June 2024" });
	expect(none).toContain("There is no article published since 1 June 2024.");
});

test.each([
	[{ since: "soon" }, "since needs a day, a month or a year, such as 2025-03-01, “March 2025” or 2025"],
	[{ since: "2025", until: "2024" }, "since is after until"],
])("/ask with %j says what it cannot read", async (options, problem) => {
	const notice = `I cannot look there: ${problem}.`;
	expect(await use("ask", { question: "who said it?", ...options })).toEqual([ONLY_YOU, notice]);
});

test("/quotes tells the words of a speaker in order of date", async () => {
	const shown = await use("quotes", { speaker: "Ana Diaz", about: "the dam", order: "newest", section: "Sport" });
	expect(shown).toContain("No article is in a section called “Sport”.");
	expect((await use("quotes", { speaker: "Ana Diaz", about: "the dam", order: "newest" })).slice(0, 3)).toEqual(ANA);
});

test("/ask says where no article is meant", async () => {
	const notice = "No article is called “*zebra*”. Choose one of those that are listed while you type.";
	expect(await use("ask", { question: "who said the dam held?", article: "*zebra*" })).toEqual([ONLY_YOU, notice]);
});

test("/ask asks back where several articles may be meant", async () => {
	expect(await use("ask", { question: "who said it?", article: "after the storm" })).toEqual([
		ONLY_YOU,
		"2 articles may be meant by “after the storm”. Which one?",
		"[Choose an article ▾]",
		"  Bridge closed after the storm (2 May 2024)",
		"  Dam holds after the storm (1 May 2024)",
	]);
});

test("/ask answers with the words of one speaker alone", async () => {
	const shown = await use("ask", { question: "who said the dam held?", speaker: "ben okri" });
	expect(shown[1]).toBe("“The dam held because of *luck*,” said Ben Okri, a farmer.");
});

test.each([
	["zebra crossings", "Nothing in the articles matches this question."],
	["who said that the bridge was painted green?", "The articles do not answer this."],
	["what did Ana Diaz say about zebras?", "Ana Diaz is in the articles, but says nothing on this there."],
])("/ask %j gets a no in private", async (question, explanation) => {
	expect((await use("ask", { question })).slice(0, 2)).toEqual([ONLY_YOU, explanation]);
});

test.each([
	[{ since: "2030" }, "There is no article published since 1 January 2030."],
	[{ author: "Nobody" }, "No article names “Nobody” as its author."],
	[
		{ article: "bridge", until: "2024-05-01" },
		"No article that was asked about is among those published until 1 May 2024.",
	],
])("/ask tells in private that there is no article with %j", async (narrowing, explanation) => {
	const shown = await use("ask", { question: "who said the dam held?", ...narrowing });
	expect(shown.slice(0, 2)).toEqual([ONLY_YOU, explanation]);
});

test.each([
	[" ", "Cannot answer: the question is empty"],
	["a".repeat(2_001), "Cannot answer: the question is too long: it has 2,001 characters, and may have 2,000"],
])("/ask refuses %j", async (question, refusal) => {
	expect(await use("ask", { question })).toEqual([ONLY_YOU, refusal]);
});

test("/quotes shows what somebody is quoted on, and on one matter", async () => {
	expect(await use("quotes", { speaker: "Cem Ay" })).toContain(
		"“The bridge is closed until June,” said Cem Ay, a mason. Ana Diaz did not see it.",
	);
	expect((await use("quotes", { speaker: "Ana Diaz", about: "the dam" })).slice(0, 2)).toEqual(ANA.slice(0, 2));
	expect((await use("quotes", { speaker: "Ana Diaz", about: "zebras", hide: true }))[0]).toBe(ONLY_YOU);
	expect(await use("quotes", { speaker: "Ana Dias *" })).toEqual([
		ONLY_YOU,
		"Nobody by the name “Ana Dias *” is quoted in the articles; near: Ana Diaz.",
	]);
	expect(await use("quotes", { speaker: " " })).toEqual([ONLY_YOU, "Name the speaker whose words you look for."]);
});

test("/help tells what there is to ask, with commands to click once these are registered", async () => {
	const shown = await use("help", {});
	expect(shown).toContain("Searched: 2 articles, published 1 May 2024 to 2 May 2024");
	expect(shown.join()).toContain("/ask answers a question");
	expect(shown.join()).toContain("with since, until, author or section, and order by date.");
	for (const [place, id] of [
		[null, "123456789012345678"],
		[bot.discord.world.guildId, "234567890123456789"],
	] as const) {
		await bot.newsroom.state.notes.write(commandsNote(place), JSON.stringify({ ask: id }));
		const { components } = await bot.discord.command("help").answer();
		expect(JSON.stringify(components)).toContain(`</ask:${id}> answers a question`);
	}
});

test.each([
	["The bridge is closed until June", "“The bridge is closed until June,”"],
	["<@1> who said the dam held? https://example.com/dam?utm=x#y", "“The dam held,” said Ana Diaz"],
	["https://example.com/dam", "This message has no text that could be looked for. Choose one with words."],
	["a".repeat(2_001), "Cannot answer: the question is too long"],
])("the command on a message that says %j shows in private %j", async (text, expected) => {
	const { message } = bot.discord.say(text, { user: "alice" });
	const found = bot.discord.messageCommand(FIND, message, { user: `user${users++}` });
	await found.answer();
	expect(found.shown()).toContain(ONLY_YOU);
	expect(found.shown()).toContain(expected);
});

test("a command of another version gets a reason", async () => {
	const reason = "This command is of another version of the bot. Try again in a few minutes.";
	expect(await use("other", {})).toEqual([ONLY_YOU, reason]);
});

test("the seventh question in a minute is told how long to wait", async () => {
	const ask = () => bot.discord.command("ask", { question: "who said the dam held?" }, { user: "eager" });
	await Promise.all(Array.from({ length: 6 }, () => ask().answer()));
	const seventh = ask();
	await seventh.answer();
	expect(seventh.shown()).toMatch(
		/^\(Only you can see this\)\nThat was too many .* Ask again in (?:60|5\d) seconds\.$/,
	);
});

test.each([
	["article", "", {}, ["bridge", "dam"]],
	["article", "dam", {}, ["dam"]],
	["article", "zebra", {}, []],
	["speaker", "di", {}, ["Ana Diaz"]],
	["speaker", "", { article: "bridge" }, ["Cem Ay"]],
	["speaker", "", { article: "no such one" }, ["Ana Diaz", "Ben Okri", "Cem Ay", "The mayor"]],
	["question", "who", {}, []],
])("while %s is typed as %j with %o filled, %j is offered", async (option, text, filled, values) => {
	const choices = await bot.discord.autocomplete("ask", { option, text, filled }).choices();
	expect(choices.map(({ value }) => value).toSorted()).toEqual(values);
});
