import { expect, test } from "vitest";
import { openState } from "#src/state/open-state.ts";
import { botForTest, TRANSPORTS } from "./bot-for-test.ts";
import type { Message } from "./stand-in/message.ts";
import type { StandInSlack } from "./stand-in/stand-in-slack.ts";

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

/** The questions of 100 people, and in how many answers each was found. */
async function askHundred(slack: StandInSlack) {
	const said = Array.from({ length: 100 }, (_, at) =>
		slack.mention(slack.addUser(`user${at}`), slack.newsroom, `who said Russia is an enemy in case ${at}?`),
	);
	await Promise.all(said.flatMap(({ deliveries }) => deliveries.map(({ outcome }) => outcome)));
	const answersTo = (message: Message, at: number) => {
		const named = slack.messages(slack.newsroom).filter(({ isFromBot, threadTs, text }) => {
			if (isFromBot && threadTs === undefined) return new RegExp(`^Asked: .* in case ${at}\\?$`, "m").test(text);
			return isFromBot && threadTs === message.ts;
		});
		return named.length;
	};
	return { answered: () => said.map(({ message }, at) => answersTo(message, at)) };
}

test("of 100 that wait at a stop those are answered that can be, and the next start answers the others", async () => {
	const state = openState(":memory:");
	const timing = { pace: 200, longestFinish: 1_000 };
	const { slack, bot } = await botForTest({ timing, newsroom: { state } });
	const { answered } = await askHundred(slack);
	await bot.stop();
	const atStop = answered();
	expect(new Set(atStop)).toEqual(new Set([0, 1]));
	await botForTest({ slack, timing: { pace: 0 }, newsroom: { state } });
	await slack.until("all answers", () => answered().every((count) => count > 0) || undefined);
	expect(answered()).toEqual(atStop.map(() => 1));
	expect(slack.faults).toEqual([]);
});

test("a channel in which Slack is slow keeps no other waiting", async () => {
	const { slack } = await botForTest();
	slack.misbehave("chat.postMessage", { kind: "slow", milliseconds: 2_000 });
	const [slow, next] = [1, 2].map(() => slack.mention(slack.ana, slack.newsroom, QUESTION).message);
	await slack.settled();
	const elsewhere = slack.mention(slack.ben, slack.addChannel("elsewhere"), QUESTION).message;
	await slack.reply(elsewhere);
	if (slow === undefined || next === undefined) throw new RangeError("Cannot wait: nobody asked");
	expect([slow, next].map((message) => slack.replies(message).length)).toEqual([0, 0]);
	await Promise.all([slow, next].map(slack.reply));
});

test("answers that wait for one thread become one message, which loses none", async () => {
	const { slack } = await botForTest({ timing: { pace: 300 } });
	const root = slack.say(slack.ben, slack.newsroom, "News?").message;
	const ask = (at: number) =>
		slack.mention(slack.ana, slack.newsroom, `when was this published${"?".repeat(at)}`, { threadTs: root.ts });
	ask(9);
	await slack.until("the first answer", () => slack.replies(root)[0]);
	for (let at = 1; at < 9; at++) ask(at);
	const texts = () => slack.replies(root).map(({ text }) => text);
	const asked = () =>
		texts().flatMap((text) => [...text.matchAll(/published(\?+)/g)].map(([, marks]) => marks?.length));
	await slack.until("all answers", () => new Set(asked()).size === 8 || undefined);
	expect(asked().toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(texts().length).toBeLessThan(7);
	expect(slack.faults).toEqual([]);
});
