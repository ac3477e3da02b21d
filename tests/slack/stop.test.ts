import { expect, test } from "vitest";
import { botForTest, TRANSPORTS } from "./bot-for-test.ts";

const QUESTION = "who said Russia is an enemy?";

test.each(TRANSPORTS)(
	"over %s, what is in flight is finished before the bot has stopped, and nothing new is taken on",
	async (transport) => {
		const { slack, bot } = await botForTest({ transport, options: { retryAfter: [] } });
		slack.misbehave("chat.postMessage", { kind: "slow", milliseconds: 300 });
		const first = slack.mention(slack.ana, slack.newsroom, QUESTION);
		const second = slack.mention(slack.ben, slack.newsroom, QUESTION);
		await Promise.all([first, second].flatMap(({ deliveries }) => deliveries.map(({ outcome }) => outcome)));
		await bot.stop();
		expect([first, second].map(({ message }) => slack.replies(message).length)).toEqual([1, 1]);
		const late = slack.mention(slack.ana, slack.newsroom, QUESTION);
		expect(await late.deliveries[0]?.outcome).toMatchObject({ kind: "given-up" });
		expect(slack.replies(late.message)).toEqual([]);
	},
);

test("stop() ends a bot that is waiting to connect again", async () => {
	const { slack, bot } = await botForTest();
	slack.misbehave("apps.connections.open", { kind: "refused", error: "internal_error" }, 100);
	slack.sockets.drop();
	await slack.until(
		"a second try",
		() => slack.calls.filter(({ method }) => method === "apps.connections.open").length > 1,
	);
	await bot.stop();
	expect(slack.sockets.count()).toBe(0);
});
