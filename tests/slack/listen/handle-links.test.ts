import { describe, expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { type Choices, choicesOf } from "#src/core/directory/choices.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { type BotForTest, botForTest, TRANSPORTS } from "../bot-for-test.ts";
import { quotedWords, readLines } from "../quoted.ts";
import { AS_SLACK } from "../stand-in/options.ts";

const RAIN = makeArticle("“It rained for many days,” said Ana Diaz, a farmer.\n\n“It snowed,” said Ben Ode.", {
	...{ id: "rain", headline: "Rain & <hills>", published: "2024-05-01", url: "https://news.example/rain?id=1&x=2" },
});
const DAM = makeArticle("“It rained on the dam,” said Cem Ay.", { id: "dam", headline: "The dam" });
const archive = openArchive([RAIN, DAM]);
const newsroom = {
	articles: new Map([RAIN, DAM].map((it) => [it.id, it])),
	archive,
	ask: createAsk(archive),
	directory: createDirectory(archive.index),
};
const options = {
	scopes: [...AS_SLACK.scopes, "links:read", "links:write"],
	subscriptions: [...AS_SLACK.subscriptions, "link_shared"],
	unfurlDomains: ["news.example"],
};
const LINK = "look: <https://news.example/rain?id=1&amp;x=2>";
const unfurlDomains = ["news.example"];

async function share({ slack }: BotForTest, text: string) {
	const { message } = slack.say(slack.ana, slack.newsroom, text);
	return slack.until("the unfurled link", () =>
		slack.messages(slack.newsroom).find(({ ts, unfurled }) => ts === message.ts && unfurled.length > 0),
	);
}

describe.each(TRANSPORTS)("over %s", (transport) => {
	test("a link to an article shows what it is, and whoever presses may ask about it", async () => {
		const bot = await botForTest({ transport, newsroom, options, unfurlDomains });
		const { slack } = bot;
		const message = await share(bot, LINK);
		expect(readLines(message.unfurled)).toEqual([
			"*Rain & <hills>*",
			"  1 May 2024 · Quoted: Ana Diaz, Ben Ode",
			'[Ask About This Article: ask_about "rain"]',
		]);
		slack.press(slack.ben, message, "ask_about");
		await slack.until("the question", () => slack.modal(slack.ben));
		slack.submit(slack.ben, { question: { question: { type: "plain_text_input", value: "who said it rained?" } } });
		const quoted = () => quotedWords(slack.modal(slack.ben)?.content.blocks ?? []);
		await slack.until("the answer", () => quoted().length > 0);
		expect(quoted()).toEqual(["“It rained for many days,” said Ana Diaz, a farmer."]);
		expect(slack.faults).toEqual([]);
		expect(bot.told.failures).toEqual([]);
	});
});

test("other links show nothing, and nothing is heard of any where no domain is set", async () => {
	const bot = await botForTest({ newsroom, options, unfurlDomains });
	bot.slack.say(bot.slack.ana, bot.slack.newsroom, "<https://news.example/other>");
	await bot.slack.settled();
	await bot.bot.stop();
	const silent = await botForTest({ newsroom, options, slack: bot.slack });
	bot.slack.say(bot.slack.ana, bot.slack.newsroom, LINK);
	await bot.slack.settled();
	await silent.bot.stop();
	expect(bot.slack.calls.filter(({ method }) => method === "chat.unfurl")).toEqual([]);
});

test("what Slack refuses to show below a link is one line of the log", async () => {
	const bot = await botForTest({ newsroom, options: { ...options, scopes: AS_SLACK.scopes }, unfurlDomains });
	bot.slack.say(bot.slack.ana, bot.slack.newsroom, LINK);
	const lines = () => bot.told.lines.filter(({ message }) => message.includes("below a link"));
	await expect.poll(lines).toMatchObject([{ level: "warn", fields: { code: "missing_scope" } }]);
	expect(bot.told.failures).toEqual([]);
});

test("of an article that is gone meanwhile nothing is asked", async () => {
	const articles = new Map(newsroom.articles);
	const bot = await botForTest({ newsroom: { ...newsroom, articles }, options, unfurlDomains });
	const message = await share(bot, LINK);
	articles.delete("rain");
	bot.slack.press(bot.slack.ana, message, "ask_about");
	const told = await bot.slack.until("a word", () =>
		bot.slack.messages(bot.slack.newsroom).find(({ onlyFor }) => onlyFor === bot.slack.ana.id),
	);
	expect(told.text).toBe("The article of this answer is no longer here. Ask again.");
});

/** The same newsroom, whose program has no folder: the articles are known once choices found them. */
function elsewhere(change: Partial<Choices> = {}) {
	const nothing = openArchive([]);
	const articles = new Map<string, typeof RAIN>();
	const there = choicesOf(() => newsroom.directory);
	const findLinked: Choices["findLinked"] = async (addresses) => {
		const found = await there.findLinked(addresses);
		for (const article of found.values()) articles.set(article.id, article);
		return found;
	};
	const choices = { ...there, findLinked, ...change };
	return { ...newsroom, articles, archive: nothing, directory: createDirectory(nothing.index), choices };
}

test("a link to an article that lies elsewhere shows what it is and who is quoted there", async () => {
	const bot = await botForTest({ newsroom: elsewhere(), options, unfurlDomains });
	const message = await share(bot, LINK);
	expect(readLines(message.unfurled)).toContain("  1 May 2024 · Quoted: Ana Diaz, Ben Ode");
	expect(bot.told.failures).toEqual([]);
});

test("where it is not known who is quoted, a link tells of the article alone", async () => {
	const speakers = () => Promise.reject(new Error("no answer"));
	const bot = await botForTest({ newsroom: elsewhere({ speakers }), options, unfurlDomains });
	const message = await share(bot, LINK);
	expect(readLines(message.unfurled).slice(0, 2)).toEqual(["*Rain & <hills>*", "  1 May 2024"]);
	expect(bot.told.failures).toEqual([]);
});

test("where links cannot be looked up nothing is shown, and the log says so", async () => {
	const findLinked = () => Promise.reject(new Error("no answer"));
	const bot = await botForTest({ newsroom: elsewhere({ findLinked }), options, unfurlDomains });
	bot.slack.say(bot.slack.ana, bot.slack.newsroom, LINK);
	const lines = () => bot.told.lines.filter(({ message }) => message.includes("which articles links lead to"));
	await expect.poll(lines).toMatchObject([{ level: "warn" }]);
	await bot.slack.settled();
	await bot.bot.stop();
	expect(bot.slack.calls.filter(({ method }) => method === "chat.unfurl")).toEqual([]);
	expect(bot.told.failures).toEqual([]);
});

test("a question with a link asks that article, wherever it lies and however it is asked", async () => {
	const bot = await botForTest({ newsroom: elsewhere(), options });
	const { slack } = bot;
	const question = "who said it rained? <https://news.example/rain?id=1&amp;x=2>";
	slack.command(slack.ana, "/ask", question, slack.newsroom);
	slack.say(slack.ana, slack.newsroom, `<@${slack.bot.userId}> ${question}`);
	const answers = () =>
		slack
			.messages(slack.newsroom)
			.map(({ blocks }) => quotedWords(blocks))
			.filter(({ length }) => length > 0);
	await slack.until("two answers", () => answers().length === 2);
	// Not those of the dam, who said so, too.
	expect(answers()).toEqual(Array(2).fill(["“It rained for many days,” said Ana Diaz, a farmer."]));
	expect(bot.told.failures).toEqual([]);
});
