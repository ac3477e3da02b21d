import { describe, expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { createLimits } from "#src/state/limits.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { type BotForTest, botForTest, TRANSPORTS } from "../bot-for-test.ts";
import { quotedWords, readLines } from "../quoted.ts";

const ARTICLES = [
	makeArticle("“It rained for many days,” said Ana Diaz, a farmer.", { id: "hills", headline: "Rain in the hills" }),
	makeArticle("“The valley was flooded again,” said Ben Ode.", { id: "flood", headline: "Rain in the valley" }),
];
const archive = openArchive(ARTICLES);
const newsroom = {
	articles: new Map(ARTICLES.map((it) => [it.id, it])),
	archive,
	ask: createAsk(archive),
	check: createCheck(archive),
	directory: createDirectory(archive.index),
};
const PASSAGE = "“It rained for many days,” said Ana Diaz, a farmer.";
const EXACT = "*Exact: these are the words that were printed.*";
const ALTERED = "*Altered: these are not the words that were printed.*";
const DIFFERENCE = "It [struck: ~rained~] [added: *snowed*] for many days";
const USAGE =
	'Paste a quotation after /check. Add by:"name of a speaker" to check whose words they are, and ' +
	'in:"words of a headline" to check one article only.';

/** The last message that only Ana sees. */
function seenAlone({ slack }: BotForTest, channel = slack.newsroom) {
	return slack.until("a private message", () =>
		slack.messages(channel).findLast(({ onlyFor }) => onlyFor === slack.ana.id),
	);
}

/** The blocks of the modal that Ana sees, as lines. */
async function modalLines({ slack }: BotForTest): Promise<readonly string[]> {
	const modal = await slack.until("a modal", () => slack.modal(slack.ana));
	return readLines(modal.content.blocks);
}

describe.each(TRANSPORTS)("over %s", (transport) => {
	test("/check is answered in private, and shared once with what was checked", async () => {
		const bot = await botForTest({ transport, newsroom });
		const { slack } = bot;
		const { outcome } = slack.command(slack.ana, "/check", '"It snowed for many days" by:Diaz', slack.newsroom);
		expect(await outcome).toMatchObject({ kind: "acknowledged", payload: {} });
		const answer = await seenAlone(bot);
		expect(slack.messages(slack.newsroom)).toHaveLength(1);
		const lines = [
			...[
				ALTERED,
				"The speaker is the one asked for: “Diaz”.",
				"From what was printed to what was pasted:",
				DIFFERENCE,
			],
			...["Said by Ana Diaz, a farmer", `│ ${PASSAGE}`, "  Rain in the hills · paragraph 1", "  Searched: 2 articles"],
		];
		expect(readLines(answer.blocks).slice(0, -1)).toEqual(lines);
		expect(readLines(answer.blocks).at(-1)).toMatch(/^\[Share to Channel: share_check /);
		slack.press(slack.ana, answer, "share_check");
		const shared = await slack.until("the shared check", () =>
			slack.messages(slack.newsroom).find(({ onlyFor }) => onlyFor === undefined),
		);
		expect(readLines(shared.blocks)).toEqual(['  Checked: "It snowed for many days"', ...lines]);
		expect(shared.notifies).toEqual([]);
		await slack.until("the private one to go", () => slack.messages(slack.newsroom).length === 1);
		slack.press(slack.ana, answer, "share_check");
		expect((await seenAlone(bot)).text).toBe("This check was shared already.");
		expect(slack.faults).toEqual([]);
	});

	test("the shortcut checks the quotation in a message, or the whole of it, in a modal", async () => {
		const bot = await botForTest({ transport, newsroom });
		const { slack } = bot;
		const shown = async (text: string, say = slack.say) => {
			const { message } = say(slack.ben, slack.newsroom, text);
			slack.shortcut(slack.ana, message, "check_quotation");
			const lines = await modalLines(bot);
			slack.closeView(slack.ana);
			return lines.slice(0, 2);
		};
		expect(await shown("Ben told “us” that “it rained for many days”, right?")).toEqual([
			"  Checked: it rained for many days",
			EXACT,
		]);
		expect(await shown("It snowed for many days")).toEqual(["  Checked: It snowed for many days", ALTERED]);
		expect(await shown("", slack.mention)).toEqual([
			"There is no text in this message to check. Choose one with words.",
		]);
		expect(await shown("x ".repeat(2_501))).toEqual([
			"Cannot check: the quotation is too long: it has 5,001 characters, and may have 5,000",
		]);
		expect(slack.faults).toEqual([]);
	});
});

const ABOVE = "*The quotation in the question: Altered: these are not the words that were printed.*";
const WRITTEN = "It [struck: rained] [added: snowed] for many days";

test("a mention that holds a quotation is answered below what was found of it, on the first page only", async () => {
	const { slack } = await botForTest({ newsroom });
	const { message } = slack.mention(slack.ana, slack.newsroom, "did Diaz say “It snowed for many days” or rained?");
	const reply = await slack.reply(message);
	const [verdict, ...lines] = readLines(reply.blocks);
	expect(verdict).toBe(ABOVE);
	expect(lines.slice(0, 2)).toEqual(["The speaker is the one asked for: “Diaz”.", WRITTEN]);
	expect(reply.text.split("\n").slice(0, 3)).toEqual([ABOVE.replaceAll("*", ""), ...lines.slice(0, 2)]);
	expect(quotedWords(reply.blocks)).toContain(PASSAGE);
	expect(slack.faults).toEqual([]);
});

test("a direct message, /ask and “Find this in the article” say the same of a quotation", async () => {
	const bot = await botForTest({ newsroom });
	const { slack } = bot;
	const question = "who said “It snowed for many days” there?";
	const { message } = slack.dm(slack.ana, question);
	expect(readLines((await slack.reply(message)).blocks)[0]).toBe(ABOVE);
	slack.command(slack.ana, "/ask", question, slack.newsroom);
	expect(readLines((await seenAlone(bot)).blocks)[0]).toBe(ABOVE);
	slack.shortcut(slack.ana, slack.say(slack.ben, slack.newsroom, question).message, "find_in_article");
	expect((await modalLines(bot))[0]).toBe(ABOVE);
});

test.each([
	["", USAGE],
	["by:Diaz in:hills", USAGE],
	["Help", USAGE],
	["“…”", "Cannot check: the quotation is empty"],
	["x".repeat(5_001), "Cannot check: the quotation is too long: it has 5,001 characters, and may have 5,000"],
	["It rained for many days in:zzz", 'No article has a headline with these words: in:"zzz"'],
])("/check %j says what is wrong", async (text, expected) => {
	const bot = await botForTest({ newsroom });
	bot.slack.command(bot.slack.ana, "/check", text, bot.slack.newsroom);
	const answer = await seenAlone(bot);
	const below = expected === USAGE ? ["Searched: 2 articles"] : [];
	expect(readLines(answer.blocks).map((line) => line.trim())).toEqual([expected, ...below]);
	expect(answer.text).toBe([expected, ...below].join("\n\n"));
});

test("/check in:… looks through that article alone, and says so", async () => {
	const bot = await botForTest({ newsroom });
	bot.slack.command(bot.slack.ana, "/check", "It rained for many days in:valley", bot.slack.newsroom);
	const lines = readLines((await seenAlone(bot)).blocks);
	expect(lines[0]).toBe("*Not found: these words were not printed in the articles searched.*");
	expect(lines).toContain("  Searched: 1 article");
});

test("a check in direct messages, where there is no channel, or too long for a button, cannot be shared", async () => {
	const bot = await botForTest({ newsroom });
	const { slack } = bot;
	slack.command(slack.ana, "/check", "It rained for many days");
	const inPrivate = await seenAlone(bot, slack.directChannel(slack.ana));
	expect(readLines(inPrivate.blocks).join()).not.toContain("Share to Channel");
	slack.command(slack.ana, "/check", `It rained for many days ${"x ".repeat(1_000)}`, slack.newsroom);
	expect(readLines((await seenAlone(bot)).blocks).join()).not.toContain("Share to Channel");
});

test("somebody else cannot share a check, nor anybody one that no button of ours holds", async () => {
	const bot = await botForTest({ newsroom });
	const { slack } = bot;
	slack.command(slack.ana, "/check", "It rained for many days in:hills", slack.newsroom);
	const answer = await seenAlone(bot);
	const told = (text: string) =>
		slack.until(text, () => slack.messages(slack.newsroom).find((message) => message.text === text));
	slack.press(slack.ben, answer, "share_check");
	await told("Only whoever asked can share this check.");
	const button = { type: "button" as const, text: { type: "plain_text" as const, text: "Old" }, value: "v0" };
	const actions = { type: "actions" as const, elements: [{ ...button, action_id: "share_check" }] };
	slack.press(slack.ana, { ...answer, blocks: [actions] }, "share_check");
	await told("This answer has expired. Ask again.");
	expect(slack.messages(slack.newsroom).every(({ onlyFor }) => onlyFor !== undefined)).toBe(true);
});

test("a check of an article that is gone since is not shared", async () => {
	const bot = await botForTest({ newsroom });
	const { slack } = bot;
	slack.command(slack.ana, "/check", "It rained for many days in:hills", slack.newsroom);
	const answer = await seenAlone(bot);
	await bot.bot.stop();
	await botForTest({ slack, newsroom: { ...newsroom, articles: new Map() } });
	slack.press(slack.ana, answer, "share_check");
	await slack.until("the reason", () =>
		slack
			.messages(slack.newsroom)
			.find(({ text }) => text === "The article of this answer is no longer here. Ask again."),
	);
});

test("checks count among the questions of a minute, and no word of them reaches the log or the state", async () => {
	const bot = await botForTest({ newsroom: { ...newsroom, limits: createLimits() } });
	const { slack, told } = bot;
	for (let count = 0; count < 7; count++) slack.command(slack.ana, "/check", "It snowed a lot by:Diaz", slack.newsroom);
	await slack.until("seven answers", () => slack.messages(slack.newsroom).length === 7);
	const texts = slack.messages(slack.newsroom).map(({ text }) => text);
	expect(texts.filter((text) => text.startsWith("That was too many questions in a minute."))).toHaveLength(1);
	const logged = told.lines.filter(({ level }) => level !== "debug");
	expect(logged.filter(({ message }) => message === "Quotation checked")).toHaveLength(6);
	expect(JSON.stringify(logged)).not.toMatch(/snowed|Diaz/);
});

test.each(["command", "shortcut"])("an error that nobody expected in a %s is answered with its id", async (surface) => {
	const check = () => {
		throw new Error("broken");
	};
	const bot = await botForTest({ newsroom: { ...newsroom, check } });
	const { slack } = bot;
	if (surface === "command") slack.command(slack.ana, "/check", "It rained for many days", slack.newsroom);
	else slack.shortcut(slack.ana, slack.say(slack.ben, slack.newsroom, "It rained").message, "check_quotation");
	expect((await seenAlone(bot)).text).toContain("something went wrong here (error abcd1234). Try again");
});
