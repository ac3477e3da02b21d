import { expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import type { Withdrawal } from "#src/core/article/usable.ts";
import { type BotForTest, botForTest } from "../bot-for-test.ts";
import { makeNewsroom } from "../made-newsroom.ts";
import { quotedWords, readLines } from "../quoted.ts";

const QUESTION = "who said Russia is an enemy?";
const PASSAGE = "He has no doubt the Russians should leave: “For us, Russia is an enemy.”";

function seenAlone({ slack }: BotForTest) {
	return slack.until("a private message", () => slack.messages(slack.newsroom).find(({ onlyFor }) => onlyFor));
}

test.each([
	["older than 30 days", "v1|000000000000|1", "This answer has expired. Ask again."],
	["of another version", "v0|1", "This answer has expired. Ask again."],
])("a button %s says so", async (_, value, expected) => {
	const bot = await botForTest();
	const { slack } = bot;
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	const reply = await slack.reply(message);
	const actions = {
		type: "actions" as const,
		elements: [
			{ type: "button" as const, text: { type: "plain_text" as const, text: "Old" }, action_id: "next_page", value },
		],
	};
	slack.press(slack.ana, { ...reply, blocks: [actions] }, "next_page");
	expect((await seenAlone(bot)).text).toBe(expected);
});

test("a button of an answer whose article has changed, or is gone, says so, also after a restart", async () => {
	const bot = await botForTest();
	const { slack, newsroom } = bot;
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	const reply = await slack.reply(message);
	const restart = async (articles: typeof newsroom.articles) => {
		const again = await botForTest({ slack, newsroom: { state: newsroom.state, articles } });
		slack.press(slack.ben, reply, "next_page");
		return { again, text: (await lastPrivate()).text };
	};
	const lastPrivate = () =>
		slack.until("a private message", () => {
			const seen = slack.messages(slack.newsroom).filter(({ onlyFor }) => onlyFor === slack.ben.id);
			return seen.length > count ? seen.at(-1) : null;
		});
	let count = 0;
	await bot.bot.stop();
	const first = await restart(newsroom.articles);
	expect(first.text).toMatch(/^Further passage 1 of 9/);
	await first.again.bot.stop();
	count++;
	const changed = [...newsroom.articles.values()].map(
		(article) => [article.id, rewrite(article, "an enemy", "a friend")] as const,
	);
	const second = await restart(new Map(changed));
	expect(second.text).toBe("This passage has changed since; it no longer reads so.");
	await second.again.bot.stop();
	count++;
	expect((await restart(new Map())).text).toBe("The article of this answer is no longer here. Ask again.");
});

function rewrite(article: Article, before: string, after: string): Article {
	const text = article.text.replace(before, after);
	return { ...article, text, paragraphs: splitParagraphs(text) };
}

/** A bot that answered, whose articles and withdrawals a test may change then. */
async function answered() {
	const before = [...makeNewsroom().newsroom.articles.values()];
	const articles = new Map(before.map((article) => [article.id, article]));
	const withdrawn = new Map<string, Withdrawal>();
	const forgotten = new Set<string>();
	const isForgotten = (id: string) => forgotten.has(id);
	const bot = await botForTest({ newsroom: { articles, withdrawn, isForgotten } });
	const { slack } = bot;
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	const reply = await slack.reply(message);
	return { bot, slack, reply, articles, withdrawn, forgotten, before };
}

test("a button works where the article was changed and the cited words still stand", async () => {
	const { slack, reply, articles, before } = await answered();
	for (const article of before) {
		const text = `New.${article.text}`;
		articles.set(article.id, { ...article, text, paragraphs: splitParagraphs(text) });
	}
	slack.press(slack.ben, reply, "show_context");
	const view = await slack.until("the context", () => slack.modal(slack.ben));
	expect(readLines(view.content.blocks)).toContain("*Paragraph 22, cited*");
});

test("a button tells when a passage has changed, and shows what it now reads", async () => {
	const { bot, slack, reply, articles, before } = await answered();
	const corrections = [{ date: "2026-03-04", note: "Russia is *no* enemy." }];
	for (const article of before)
		articles.set(article.id, { ...rewrite(article, "an enemy", "a friend"), updated: "2099-03-04", corrections });
	slack.press(slack.ben, reply, "show_context");
	const told = await seenAlone(bot);
	expect(told).toMatchObject({
		onlyFor: slack.ben.id,
		text: "This passage was changed on 4 March 2099; it no longer reads so.",
	});
	slack.press(slack.ben, told, "now_reads");
	const now = await slack.until("what it now reads", () =>
		slack.messages(slack.newsroom).find(({ text }) => text.includes("now reads:")),
	);
	expect(now.onlyFor).toBe(slack.ben.id);
	expect(quotedWords(now.blocks).join()).toContain("“For us, Russia is a friend.”");
	expect(now.text).toContain("Corrected on 4 March 2026: Russia is *no* enemy.");
});

test("a button of an answer whose article was withdrawn tells the date, and shows nothing of it", async () => {
	const { bot, slack, reply, articles, withdrawn } = await answered();
	for (const id of articles.keys()) withdrawn.set(id, { on: "2026-03-07" });
	articles.clear();
	slack.press(slack.ben, reply, "next_page");
	expect((await seenAlone(bot)).text).toBe("Withdrawn on 7 March 2026.");
});

test("a button of an answer whose article was erased says so, and neither which that was nor why", async () => {
	const { bot, slack, reply, articles, forgotten } = await answered();
	for (const id of articles.keys()) forgotten.add(id);
	articles.clear();
	slack.press(slack.ben, reply, "next_page");
	expect((await seenAlone(bot)).text).toBe("This answer was removed at the newsroom’s request.");
});

test("somebody else who turns the page gets a copy, and cannot share what is not theirs", async () => {
	const bot = await botForTest();
	const { slack } = bot;
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	const reply = await slack.reply(message);
	slack.press(slack.ben, reply, "next_page");
	const copy = await seenAlone(bot);
	expect(copy).toMatchObject({ onlyFor: slack.ben.id, threadTs: message.ts });
	expect(quotedWords(slack.replies(message)[0]?.blocks ?? [])).toEqual([PASSAGE]);
	slack.command(slack.ana, "/ask", QUESTION, slack.newsroom);
	const own = await slack.until("the private answer", () =>
		slack.messages(slack.newsroom).find(({ onlyFor }) => onlyFor === slack.ana.id),
	);
	slack.press(slack.ben, own, "share");
	const refusal = await slack.until("a refusal", () =>
		slack.messages(slack.newsroom).find(({ text }) => text.startsWith("Only whoever asked")),
	);
	expect(refusal.onlyFor).toBe(slack.ben.id);
});
