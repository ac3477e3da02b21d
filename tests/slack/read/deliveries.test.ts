import { expect, test } from "vitest";
import { openState } from "#src/state/open-state.ts";
import { MINUTE, makeClock } from "../../state/made-clock.ts";
import { botForTest, TRANSPORTS } from "../bot-for-test.ts";
import { readLines } from "../quoted.ts";

const QUESTION = "who said Russia is an enemy?";

test.each(TRANSPORTS)(
	"over %s, an event that comes three times and once more later is answered once",
	async (transport) => {
		const { slack } = await botForTest({ transport });
		const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION, { copies: 3 });
		await slack.reply(message);
		await slack.settled();
		await deliveries[0]?.again();
		const second = slack.mention(slack.ana, slack.newsroom, QUESTION);
		await slack.reply(second.message);
		expect(slack.replies(message)).toHaveLength(1);
		expect(slack.faults).toEqual([]);
	},
);

test("one message that comes as two events is answered once", async () => {
	const subscriptions = ["app_mention", "message.channels", "message.im", "app_home_opened"];
	const { slack } = await botForTest({ options: { subscriptions } });
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	expect(deliveries).toHaveLength(2);
	await slack.reply(message);
	await slack.settled();
	expect(slack.replies(message)).toHaveLength(1);
});

test("a retry whose first delivery never arrived is answered, at once after a refresh", async () => {
	const { slack, told } = await botForTest({ options: { retryAfter: [0, 100, 500, 1_000] } });
	slack.sockets.disconnect("refresh_requested");
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(message);
	expect(slack.sockets.opened()).toBe(2);
	expect(told.lines.map(({ message }) => message)).toContain("Connected again");
	expect(slack.replies(message)).toHaveLength(1);
	expect(slack.faults).toEqual([]);
});

test("what comes while the connection is cut is answered when it is back", async () => {
	const { slack } = await botForTest({ options: { acknowledgeWithin: 300, retryAfter: [0, 100, 300, 500, 1_000] } });
	slack.sockets.drop();
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(message);
	await slack.settled();
	expect(slack.replies(message)).toHaveLength(1);
});

test("an event of more than an hour ago is not answered: nobody knows any more whether it was", async () => {
	const { now, pass } = makeClock(Date.now());
	const { slack } = await botForTest({ newsroom: { now, state: openState(":memory:", now) } });
	pass(61 * MINUTE);
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await Promise.all(deliveries.map(({ outcome }) => outcome));
	await slack.settled();
	pass(-2 * MINUTE);
	const second = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(second.message);
	expect(slack.replies(message)).toEqual([]);
});

test("edits, deletions, joins, other bots and what is not for the bot are not answered", async () => {
	const subscriptions = ["app_mention", "message.channels", "message.im"];
	const { slack } = await botForTest({ options: { subscriptions } });
	const { message } = slack.say(slack.ana, slack.newsroom, QUESTION);
	slack.edit(message, `<@${slack.bot.userId}> ${QUESTION}`);
	slack.otherBotSays(slack.newsroom, `<@${slack.bot.userId}> ${QUESTION}`);
	slack.join(slack.addUser("eve"), slack.newsroom);
	slack.remove(message);
	const direct = slack.dm(slack.ana, QUESTION);
	await slack.reply(direct.message);
	slack.edit(direct.message, "who said that?");
	await slack.settled();
	const last = slack.dm(slack.ana, QUESTION);
	await slack.reply(last.message);
	expect(slack.messages(slack.newsroom).filter(({ isFromBot }) => isFromBot)).toEqual([]);
	expect(slack.replies(direct.message)).toHaveLength(1);
	expect(slack.calls.filter(({ method }) => method.startsWith("conversations."))).toEqual([]);
});

test("a message with no question is told how to ask, one that is too long why not", async () => {
	const { slack } = await botForTest();
	const empty = slack.dm(slack.ana, " ");
	expect((await slack.reply(empty.message)).text).toMatch(/^Ask me about the articles/);
	const long = slack.dm(slack.ana, "x".repeat(2_001));
	expect((await slack.reply(long.message)).text).toMatch(/^Cannot answer: the question is too long/);
});

test("markup in a question comes back as it was typed, formats nothing and pings nobody", async () => {
	const { slack } = await botForTest();
	const { message } = slack.mention(slack.ana, slack.newsroom, "&lt;!channel&gt; *zebra* &amp;lt; <@U999> xylophone");
	const reply = await slack.reply(message);
	expect(readLines(reply.blocks).join("\n")).toContain("“zebra”");
	expect(reply.notifies).toEqual([]);
	slack.command(slack.ana, "/ask", 'x in:"<!channel> *a*"', slack.newsroom);
	const refusal = await slack.until("a refusal", () => slack.messages(slack.newsroom).find(({ onlyFor }) => onlyFor));
	expect(readLines(refusal.blocks)).toEqual(['No article has a headline with these words: in:"<!channel> *a*"']);
	expect(refusal.notifies).toEqual([]);
});

test("a conversation goes on in its thread, for all in it", async () => {
	const { slack } = await botForTest();
	const { message } = slack.mention(slack.ana, slack.newsroom, "what did Ahmed Taha say about the regime?");
	await slack.reply(message);
	const lines = async (user: typeof slack.ana) => {
		const asked = slack.mention(user, slack.newsroom, "who is he?", { threadTs: message.ts }).message;
		return readLines((await slack.reply(asked)).blocks).join("\n");
	};
	expect(await lines(slack.ana)).toContain("Ahmed Taha");
	expect(await lines(slack.ben)).toContain("Ahmed Taha");
});
