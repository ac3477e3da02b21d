import { expect, test } from "vitest";
import { type BotForTest, botForTest } from "../bot-for-test.ts";
import { quotedWords } from "../quoted.ts";

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
	const changed = [...newsroom.articles].map(
		([id, article]) => [id, { ...article, text: `${article.text} ` }] as const,
	);
	const second = await restart(new Map(changed));
	expect(second.text).toBe("The article has changed since this answer was given. Ask again.");
	await second.again.bot.stop();
	count++;
	expect((await restart(new Map())).text).toBe("The article of this answer is no longer here. Ask again.");
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
