import { describe, expect, test } from "vitest";
import { createConversations } from "#src/state/conversations.ts";
import { MINUTE, makeClock } from "../../state/made-clock.ts";
import { type BotForTest, botForTest, TRANSPORTS } from "../bot-for-test.ts";
import { readLines } from "../quoted.ts";
import { AS_SLACK } from "../stand-in/options.ts";

const QUESTION = "what did Ahmed Taha say about the regime?";
const options = {
	scopes: [...AS_SLACK.scopes, "channels:history", "groups:history"],
	subscriptions: [...AS_SLACK.subscriptions, "message.channels", "message.groups"],
};

/** The first message of a thread in which the bot answered. */
async function openThread({ slack }: BotForTest) {
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(message);
	return message;
}

function answersIn({ slack }: BotForTest, message: Awaited<ReturnType<typeof openThread>>) {
	return slack.replies(message).filter(({ onlyFor }) => onlyFor === undefined);
}

describe.each(TRANSPORTS)("over %s", (transport) => {
	test("who follows in a thread is answered without a mention, and once with one", async () => {
		const bot = await botForTest({ transport, options, followsThreads: true });
		const { slack } = bot;
		const message = await openThread(bot);
		const second = slack.say(slack.ben, slack.newsroom, "what did he say about Russia?", { threadTs: message.ts });
		expect(readLines((await slack.reply(second.message)).blocks).join("\n")).toContain("Ahmed Taha");
		const third = slack.mention(slack.ana, slack.newsroom, "who is that?", { threadTs: message.ts });
		expect(third.deliveries).toHaveLength(2);
		await slack.reply(third.message);
		await slack.settled();
		await bot.bot.stop();
		expect(answersIn(bot, message)).toHaveLength(3);
		expect(slack.faults).toEqual([]);
	});
});

test("what is said to others, elsewhere, or after half an hour is not answered", async () => {
	const clock = makeClock();
	const conversations = createConversations(clock.now);
	const bot = await botForTest({ options, followsThreads: true, newsroom: { conversations } });
	const { slack } = bot;
	const message = await openThread(bot);
	const inThread = { threadTs: message.ts };
	slack.say(slack.ben, slack.newsroom, "thanks!", inThread);
	slack.say(slack.ben, slack.newsroom, `<@${slack.ana.id}> what did he say about Russia?`, inThread);
	slack.say(slack.ben, slack.newsroom, "what did Ahmed Taha say about Russia?");
	const other = slack.say(slack.ben, slack.newsroom, "hello").message;
	slack.say(slack.ana, slack.newsroom, "what did Ahmed Taha say?", { threadTs: other.ts });
	await slack.settled();
	clock.pass(31 * MINUTE);
	slack.say(slack.ben, slack.newsroom, "what did he say about Russia?", inThread);
	await slack.settled();
	await bot.bot.stop();
	expect(answersIn(bot, message)).toHaveLength(1);
	expect(slack.messages(slack.newsroom).filter(({ isFromBot }) => isFromBot)).toHaveLength(1);
});

test("a no to what is no question is for its writer alone", async () => {
	const bot = await botForTest({ options, followsThreads: true });
	const { slack } = bot;
	const message = await openThread(bot);
	slack.say(slack.ben, slack.newsroom, "zebras then", { threadTs: message.ts });
	const told = await slack.until("a word", () =>
		slack.replies(message).find(({ onlyFor }) => onlyFor === slack.ben.id),
	);
	expect(told.text).toMatch(/^(?:Nothing in the articles|The articles do not|Ahmed Taha is in)/);
	const asked = slack.say(slack.ben, slack.newsroom, "zebras?", { threadTs: message.ts });
	expect((await slack.reply(asked.message)).onlyFor).toBeUndefined();
});

test("without the setting nothing is answered that does not mention the bot", async () => {
	const bot = await botForTest({ options });
	const message = await openThread(bot);
	bot.slack.say(bot.slack.ben, bot.slack.newsroom, "what did he say about Russia?", { threadTs: message.ts });
	await bot.slack.settled();
	await bot.bot.stop();
	expect(answersIn(bot, message)).toHaveLength(1);
});

test("Home says that threads are read where they are", async () => {
	const { slack } = await botForTest({ options, followsThreads: true });
	slack.openHome(slack.ana);
	const home = await slack.until("the home", () => slack.home(slack.ana));
	expect(readLines(home.content.blocks).join("\n")).toContain("within half an hour in a thread where I answered");
});
