import { once } from "node:events";
import type { App } from "@slack/bolt";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { startOverSockets } from "../bolt-app.ts";
import { connect, slackForTest } from "../for-test.ts";
import type { StandInOptions } from "../options.ts";

async function start(listen: (app: App) => void, options: Partial<StandInOptions> = {}) {
	const slack = await slackForTest(options);
	await startOverSockets(slack, listen);
	return slack;
}

/** Answers every mention in its thread, and says which attempt it was. */
function answerMentions(app: App): void {
	app.event("app_mention", async ({ event, say, context }) => {
		const { retryNum, retryReason } = context;
		await say({ text: `Attempt ${retryNum} ${retryReason}`, thread_ts: event.ts });
	});
}

test("a mention is acknowledged, and answered in its thread", async () => {
	const slack = await start(answerMentions);
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, "Did it rain?");
	expect(await slack.reply(message)).toMatchObject({ text: "Attempt 0 ", threadTs: message.ts, notifies: [] });
	expect(deliveries).toHaveLength(1);
	expect(await deliveries[0]?.outcome).toMatchObject({ kind: "acknowledged", attempt: { number: 0 }, payload: {} });
	expect(slack.faults).toEqual([]);
});

test("an event that comes three times has one id and three numbers", async () => {
	const slack = await start(answerMentions);
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, "x", { copies: 3 });
	await slack.until("three answers", () => slack.replies(message).length === 3);
	expect(slack.replies(message).map(({ text }) => text)).toEqual([
		"Attempt 0 ",
		"Attempt 1 timeout",
		"Attempt 2 timeout",
	]);
	await deliveries[0]?.again();
	await slack.until("a fourth", () => slack.replies(message).length === 4);
	expect(slack.faults).toEqual([]);
});

test.each(["refresh_requested", "link_disabled"] as const)(
	"after %s, what came meanwhile comes as a retry",
	async (reason) => {
		const slack = await start(answerMentions, { retryAfter: [0, 500, 1_000] });
		slack.sockets.disconnect(reason);
		const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, "x");
		expect((await slack.reply(message)).text).toMatch(/^Attempt [23] timeout$/);
		const { attempts = [] } = deliveries[0] ?? {};
		expect(attempts.map(({ result }) => result.kind).slice(-2)).toEqual(["failed", "acknowledged"]);
		expect(slack.sockets.opened()).toBe(2);
		expect(slack.faults).toEqual([]);
	},
);

test("with a second socket, a refresh of the first loses nothing", async () => {
	const slack = await start(answerMentions);
	await startOverSockets(slack, answerMentions);
	expect(slack.sockets.count()).toBe(2);
	slack.sockets.disconnect("refresh_requested");
	const { message } = slack.mention(slack.ana, slack.newsroom, "x");
	expect(await slack.reply(message)).toMatchObject({ text: "Attempt 0 " });
});

test("an envelope goes to one of several sockets", async () => {
	const slack = await start(answerMentions);
	await startOverSockets(slack, answerMentions);
	const said = Array.from({ length: 10 }, () => slack.mention(slack.ana, slack.newsroom, "x").message);
	await Promise.all(said.map((message) => slack.reply(message)));
	await slack.settled();
	expect(said.map((message) => slack.replies(message).length)).toEqual(said.map(() => 1));
});

test("an envelope on a socket that is cut, or gone dead, comes again", async () => {
	const options = { acknowledgeWithin: 500, retryAfter: [0, 100, 300, 500, 1_000], pingEvery: 300 };
	const slack = await start(answerMentions, options);
	slack.sockets.drop();
	const first = slack.mention(slack.ana, slack.newsroom, "cut");
	expect((await slack.reply(first.message)).text).toMatch(/^Attempt [1-5] timeout$/);
	slack.sockets.freeze();
	const second = slack.mention(slack.ana, slack.newsroom, "dead");
	expect((await slack.reply(second.message)).text).toMatch(/^Attempt [1-5] timeout$/);
	expect(slack.faults).toEqual([]);
});

test("an event that is never acknowledged is given up after three retries, a command at once", async () => {
	const slack = await start(
		(app) => {
			app.command("/ask", async () => {});
			app.use(async () => {});
		},
		{ acknowledgeWithin: 30, retryAfter: [0, 0, 0] },
	);
	slack.sockets.freeze();
	const { deliveries } = slack.mention(slack.ana, slack.newsroom, "x");
	expect(await deliveries[0]?.outcome).toEqual({ kind: "given-up", reason: "timeout" });
	expect(deliveries[0]?.attempts).toHaveLength(4);
	const command = slack.command(slack.ana, "/ask");
	expect(await command.outcome).toEqual({ kind: "given-up", reason: "timeout" });
	expect(command.attempts).toHaveLength(1);
});

test("the server pings, and hears pongs", async () => {
	const slack = await start(() => {}, { pingEvery: 20 });
	await slack.until("three pongs", () => slack.sockets.pongs() >= 3);
});

test("a socket that answers no ping is cut", async () => {
	const slack = await slackForTest({ pingEvery: 20 });
	const { url } = await connect(slack, slack.options.appToken).apps.connections.open();
	await once(new WebSocket(url ?? "", { autoPong: false }), "close");
	expect(slack.sockets.opened()).toBe(1);
	await slack.until("no socket", () => slack.sockets.count() === 0);
});

test("one socket too many is sent away, and tries again", async () => {
	const slack = await start(() => {}, { maxSockets: 1 });
	const second = startOverSockets(slack, () => {});
	await slack.until(
		"a second try",
		() => slack.calls.filter(({ method }) => method === "apps.connections.open").length > 2,
	);
	expect(slack.sockets.opened()).toBe(1);
	slack.sockets.drop();
	await second;
});

test("the address of a socket is good for one connection", async () => {
	const slack = await start(() => {});
	const { url } = await connect(slack, slack.options.appToken).apps.connections.open();
	const first = new WebSocket(url ?? "");
	await once(first, "open");
	const second = new WebSocket(url ?? "");
	await expect(once(second, "open")).rejects.toThrow("403");
	expect(slack.faults).toEqual(["Opened a socket with a ticket that is unknown, used or expired"]);
});

test.each([
	["bot", { botToken: "xoxb-other" }],
	["app", { appToken: "xapp-other" }],
] as const)("a wrong %s token ends the start", async (_, wrong) => {
	const slack = await slackForTest();
	const mistaken = { ...slack, options: { ...slack.options, ...wrong } };
	await expect(startOverSockets(mistaken, () => {})).rejects.toThrow("invalid_auth");
	expect(slack.sockets.opened()).toBe(0);
});
