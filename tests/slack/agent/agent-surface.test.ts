import { describe, expect, test } from "vitest";
import { type BotForTest, botForTest, TRANSPORTS } from "../bot-for-test.ts";

const QUESTION = "who said Russia is an enemy?";

/** What Slack showed round the messages, in order. */
function shown({ slack }: BotForTest) {
	return slack.journal.flatMap((entry) => {
		if (entry.kind === "status") return [`status: ${entry.status}`];
		if (entry.kind === "title") return [`title: ${entry.title}`];
		return entry.kind === "prompts" ? entry.prompts.map(({ message }) => `prompt: ${message}`) : [];
	});
}

/** What was logged of the surface. */
function logged({ told }: BotForTest) {
	return told.lines.filter(({ message }) => message.includes("beside its answers")).map(({ fields }) => fields);
}

describe.each(TRANSPORTS)("over %s", (transport) => {
	test("whoever opens the messages is offered questions that the newest articles answer", async () => {
		const bot = await botForTest({ transport });
		bot.slack.openHome(bot.slack.ana, "messages");
		await bot.slack.until("the prompts", () => shown(bot).length > 0);
		expect(shown(bot)).toEqual([
			"prompt: Who said “Russia’s crimes here were indescribable”?",
			"prompt: What did Ahmed Taha say?",
			"prompt: What did Sergey Lavrov say?",
		]);
		expect(bot.slack.faults).toEqual([]);
	});

	test("a thread of direct messages is called by its first question", async () => {
		const bot = await botForTest({ transport });
		const { slack } = bot;
		const { message } = slack.dm(slack.ana, "good morning");
		await slack.reply(message);
		const second = slack.dm(slack.ana, QUESTION, { threadTs: message.ts });
		await slack.reply(second.message);
		await slack.until("the title", () => shown(bot).length > 0);
		await slack.reply(slack.dm(slack.ana, "what else did he say?", { threadTs: message.ts }).message);
		await bot.bot.stop();
		expect(shown(bot)).toEqual([`title: ${QUESTION}`]);
		expect(slack.faults).toEqual([]);
	});
});

test("what takes longer than a moment is said to be done, until it is", async () => {
	const bot = await botForTest({ timing: { moment: 0 } });
	const { slack } = bot;
	slack.misbehave("chat.postMessage", { kind: "slow", milliseconds: 200 });
	await slack.reply(slack.mention(slack.ana, slack.newsroom, QUESTION).message);
	await slack.until("the status to go", () => shown(bot).length === 2);
	expect(shown(bot)).toEqual(["status: is searching 1 article…", "status: "]);
});

test("where many wait at once only the first few are told so", async () => {
	const bot = await botForTest({ timing: { moment: 0, pace: 100 } });
	const { slack } = bot;
	for (let count = 0; count < 5; count++) slack.misbehave("chat.postMessage", { kind: "slow", milliseconds: 500 });
	const said = Array.from({ length: 8 }, () => slack.mention(slack.ana, slack.newsroom, QUESTION).message);
	await slack.until("all statuses to go", () => shown(bot).filter((it) => it === "status: ").length >= 5);
	await Promise.all(said.map((message) => slack.until("an answer", () => slack.replies(message)[0])));
	expect(shown(bot).filter((it) => it === "status: is searching 1 article…").length).toBeLessThan(8);
});

test("where the workspace gives no scope for it all is answered, and it is logged once", async () => {
	const scopes = ["app_mentions:read", "chat:write", "commands", "im:history"];
	const bot = await botForTest({ options: { scopes } });
	const { slack } = bot;
	for (let count = 0; count < 3; count++) await slack.openHome(slack.ana, "messages").outcome;
	await expect.poll(() => logged(bot)).toHaveLength(1);
	const { message } = slack.dm(slack.ana, "thanks");
	const { message: asked } = slack.dm(slack.ana, QUESTION, { threadTs: message.ts });
	await slack.reply(asked);
	await bot.bot.stop();
	expect(logged(bot)).toEqual([
		{ platform: "Slack", method: "setSuggestedPrompts", code: "missing_scope" },
		{ platform: "Slack", method: "setTitle", code: "missing_scope" },
	]);
	expect(bot.told.failures).toEqual([]);
});
