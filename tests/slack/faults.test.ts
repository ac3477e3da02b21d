import { describe, expect, test } from "vitest";
import { type BotForTest, botForTest } from "./bot-for-test.ts";
import { quotedWords } from "./quoted.ts";
import type { Order } from "./stand-in/web-api/orders.ts";

const QUESTION = "who said Russia is an enemy?";
const PASSAGE = "He has no doubt the Russians should leave: “For us, Russia is an enemy.”";
const BROKEN =
	"Cannot answer: something went wrong here (error abcd1234)." +
	" Try again; if it goes on, whoever runs this finds out why by that id in its log.";

function errors({ told }: Pick<BotForTest, "told">): readonly string[] {
	return told.lines.filter(({ level }) => level === "error").map(({ message }) => message);
}

function seenAlone({ slack }: BotForTest) {
	return slack.until("a private message", () => slack.messages(slack.newsroom).find(({ onlyFor }) => onlyFor));
}

describe("where Slack refuses the blocks", () => {
	test.each(["invalid_blocks", "msg_blocks_too_long"])("of a message with %s, it is posted as text", async (error) => {
		const { slack } = await botForTest();
		slack.misbehave("chat.postMessage", { kind: "refused", error });
		const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
		const reply = await slack.reply(message);
		expect(reply.blocks).toEqual([]);
		expect(reply.text).toContain(PASSAGE);
		expect(slack.replies(message)).toHaveLength(1);
	});

	test("of an answer to a command, it is given as text", async () => {
		const bot = await botForTest();
		bot.slack.misbehave("response_url", { kind: "http-error", status: 400 });
		bot.slack.command(bot.slack.ana, "/ask", QUESTION, bot.slack.newsroom);
		const answer = await seenAlone(bot);
		expect(answer.blocks).toEqual([]);
		expect(answer.text).toContain(PASSAGE);
	});
});

test.each<[string, Order]>([
	["too many messages", { kind: "rate-limited", seconds: 1 }],
	["an internal error", { kind: "http-error", status: 503 }],
	["a broken connection", { kind: "broken" }],
])("%s keep nobody from an answer, and those behind from their order", async (_, order) => {
	const { slack } = await botForTest();
	slack.misbehave("chat.postMessage", order);
	const first = slack.mention(slack.ana, slack.newsroom, QUESTION);
	const second = slack.mention(slack.ben, slack.newsroom, QUESTION);
	await slack.reply(second.message);
	const answers = slack.messages(slack.newsroom).filter(({ isFromBot }) => isFromBot);
	expect(answers.map(({ threadTs }) => threadTs)).toEqual([first.message.ts, second.message.ts]);
});

test.each<[string, Order]>([
	["too many calls", { kind: "rate-limited", seconds: 1 }],
	["an internal error", { kind: "http-error", status: 500 }],
	["a broken connection", { kind: "broken" }],
])("%s keep nobody from the answer to a command", async (_, order) => {
	const bot = await botForTest();
	bot.slack.misbehave("response_url", order);
	bot.slack.command(bot.slack.ana, "/ask", QUESTION, bot.slack.newsroom);
	expect(quotedWords((await seenAlone(bot)).blocks)).toEqual([PASSAGE]);
});

test("where the bot is not in the channel, whoever asked is told so directly, and the log how to mend it", async () => {
	const bot = await botForTest();
	const { slack } = bot;
	const closed = slack.addChannel("closed", { hasBot: false });
	slack.mention(slack.ana, closed, QUESTION);
	const told = await slack.until("a direct message", () => slack.messages(slack.directChannel(slack.ana))[0]);
	expect(told.text).toBe("I cannot write there: I am not in that channel. Invite me with /invite, and ask again.");
	expect(errors(bot)).toEqual([
		"Cannot answer in Slack: the bot is not in the channel (not_in_channel): invite it with /invite",
	]);
	expect(bot.told.gaveUp).toEqual([]);
});

test("a missing scope is named, at the start and when it is missed", async () => {
	const bot = await botForTest({ options: { scopes: ["app_mentions:read", "commands"] } });
	const { slack, told } = bot;
	expect(told.lines.filter(({ level }) => level === "warn").map(({ message }) => message)).toEqual([
		'The bot token lacks the scope "assistant:write", so no questions are suggested, and no thread of direct ' +
			"messages gets a title: add it under OAuth & Permissions, and install the app again",
		'The bot token lacks the scope "chat:write", so the bot cannot write in channels: add it under ' +
			"OAuth & Permissions, and install the app again",
		'The bot token lacks the scope "im:history", so direct messages do not reach the bot: add it under ' +
			"OAuth & Permissions, and install the app again",
	]);
	slack.mention(slack.ana, slack.newsroom, QUESTION);
	await expect
		.poll(() => errors(bot)[0])
		.toBe(
			'Cannot answer in Slack: the token lacks the scope "chat:write" (missing_scope): add it in the ' +
				"settings of the app, and install the app again",
		);
});

test("a revoked token is told to whoever asked and to the log, and the program gives up", async () => {
	const bot = await botForTest();
	const { slack, told } = bot;
	slack.revoke("bot", "token_revoked");
	const { message } = slack.say(slack.ben, slack.newsroom, QUESTION);
	slack.shortcut(slack.ana, message, "find_in_article");
	expect((await seenAlone(bot)).text).toBe(
		"I am not set up properly in this workspace. Please tell whoever looks after me.",
	);
	await expect
		.poll(() => told.gaveUp.map(({ message }) => message))
		.toEqual([
			"Cannot go on in Slack: the token was revoked (token_revoked): install the app again and copy its new token",
		]);
});

test("an app-level token that is revoked ends the program when the socket ends", async () => {
	const { slack, told } = await botForTest();
	slack.revoke("app", "account_inactive");
	slack.sockets.drop();
	await slack.until(
		"the next try",
		() => slack.calls.filter(({ method }) => method === "apps.connections.open").length > 1,
	);
	await expect
		.poll(() => told.gaveUp.map(({ message }) => message))
		.toEqual([
			"Cannot go on in Slack (SLACK_APP_TOKEN): the app is no longer installed in the workspace " +
				"(account_inactive): install it again",
		]);
});

describe("an error that nobody expected", () => {
	const newsroom = {
		ask: () => {
			throw new Error("broken");
		},
	};

	test("in a mention or a direct message is told whoever asked alone, with its id", async () => {
		const bot = await botForTest({ newsroom });
		const { slack, told } = bot;
		slack.mention(slack.ana, slack.newsroom, QUESTION);
		expect((await seenAlone(bot)).text).toBe(BROKEN);
		expect((await slack.reply(slack.dm(slack.ana, QUESTION).message)).text).toBe(BROKEN);
		expect(told.failures).toHaveLength(2);
	});

	test.each(["/ask", "/quotes"])("in %s is answered with its id", async (name) => {
		const bot = await botForTest({ newsroom });
		bot.slack.command(bot.slack.ana, name, QUESTION, bot.slack.newsroom);
		expect((await seenAlone(bot)).text).toBe(BROKEN);
	});

	test("in a shortcut is answered with its id", async () => {
		const bot = await botForTest({ newsroom });
		const { message } = bot.slack.say(bot.slack.ben, bot.slack.newsroom, QUESTION);
		bot.slack.shortcut(bot.slack.ana, message, "find_in_article");
		expect((await seenAlone(bot)).text).toBe(BROKEN);
	});
});

test("an answer that cannot be kept is given without buttons", async () => {
	const keep = () => Promise.reject(new Error("disk full"));
	const bot = await botForTest();
	const { state } = bot.newsroom;
	const broken = await botForTest({
		slack: bot.slack,
		newsroom: { state: { ...state, answers: { ...state.answers, keep } } },
	});
	await bot.bot.stop();
	const { slack } = bot;
	await slack.until("the first bot to leave", () => slack.sockets.count() === 1);
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	const reply = await slack.reply(message);
	expect(quotedWords(reply.blocks)).toEqual([PASSAGE]);
	expect(reply.blocks.filter(({ type }) => type === "actions" || type === "context_actions")).toEqual([]);
	expect(broken.told.failures).toHaveLength(1);
});
