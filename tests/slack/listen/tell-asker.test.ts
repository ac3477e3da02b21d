import { describe, expect, test } from "vitest";
import { createLimits } from "#src/state/limits.ts";
import { type BotForTest, botForTest, TRANSPORTS } from "../bot-for-test.ts";

const QUESTION = "who said Russia is an enemy?";

/** What Ana alone sees in the channel, as soon as there are so many. */
async function alone({ slack }: BotForTest, count: number) {
	const seen = () => slack.messages(slack.newsroom).filter(({ onlyFor }) => onlyFor === slack.ana.id);
	return slack.until("private messages", () => (seen().length >= count ? seen() : undefined));
}

describe.each(TRANSPORTS)("over %s", (transport) => {
	test("how to ask and why there is no answer is for whoever asked alone, where they asked", async () => {
		const bot = await botForTest({ transport });
		const { slack } = bot;
		const { message } = slack.mention(slack.ana, slack.newsroom, "help");
		const [help] = await alone(bot, 1);
		expect(help).toMatchObject({ threadTs: undefined, text: expect.stringMatching(/^Ask me about the articles/) });
		slack.mention(slack.ana, slack.newsroom, "x".repeat(2_001), { threadTs: message.ts });
		const [, refusal] = await alone(bot, 2);
		expect(refusal).toMatchObject({
			threadTs: message.ts,
			text: expect.stringMatching(/^Cannot answer: the question/),
		});
		expect(slack.replies(message).filter(({ onlyFor }) => onlyFor === undefined)).toEqual([]);
		expect(slack.faults).toEqual([]);
	});
});

test("that it was too many questions is for whoever asked alone; greetings are none", async () => {
	const bot = await botForTest({ newsroom: { limits: createLimits() } });
	const { slack } = bot;
	for (let count = 0; count < 6; count++) slack.mention(slack.ana, slack.newsroom, "thanks!");
	await alone(bot, 6);
	for (let count = 0; count < 7; count++) slack.mention(slack.ana, slack.newsroom, QUESTION);
	const seen = await alone(bot, 7);
	expect(seen.at(-1)?.text).toMatch(/^That was too many questions in a minute\. Ask again in \d+ seconds?\.$/);
});

test("whoever cannot be told in the channel is told in direct messages", async () => {
	const { slack } = await botForTest();
	slack.misbehave("chat.postEphemeral", { kind: "refused", error: "user_not_in_channel" });
	slack.mention(slack.ana, slack.newsroom, "help");
	const direct = slack.directChannel(slack.ana);
	const told = await slack.until("a direct message", () => slack.messages(direct)[0]);
	expect(told.text).toMatch(/^Ask me about the articles/);
});

test("a hint whose blocks are refused is shown as text", async () => {
	const bot = await botForTest();
	bot.slack.misbehave("chat.postEphemeral", { kind: "refused", error: "invalid_blocks" });
	bot.slack.mention(bot.slack.ana, bot.slack.newsroom, "help");
	expect((await alone(bot, 1))[0]).toMatchObject({ blocks: [], text: expect.stringMatching(/^Ask me about/) });
});
