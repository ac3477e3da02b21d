import type { App } from "@slack/bolt";
import { afterEach, expect, test } from "vitest";
import { startOverSockets } from "./bolt-app.ts";
import type { StandInOptions } from "./options.ts";
import { startStandInSlack } from "./start.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(listen: (app: App) => void, options: Partial<StandInOptions> = {}) {
	const slack = await startStandInSlack(options);
	stops.push(slack.stop);
	const bolt = await startOverSockets(slack, listen);
	stops.push(bolt.stop);
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

test("a direct message is answered, and the answer comes back as the bot's own", async () => {
	const heard: unknown[] = [];
	const slack = await start((app) => {
		app.use(async ({ payload, next }) => {
			heard.push(payload);
			await next();
		});
		app.message(async ({ message, say }) => {
			await say({ text: "Hello", thread_ts: message.ts });
		});
	});
	const { message } = slack.dm(slack.ana, "Hi");
	await slack.reply(message);
	await slack.settled();
	expect(slack.messages(slack.directChannel(slack.ana)).map(({ text }) => text)).toEqual(["Hi", "Hello"]);
	expect(slack.deliveries.map(({ packet }) => packet.body.event)).toMatchObject([
		{ type: "message", channel_type: "im", user: slack.ana.id, text: "Hi" },
		{ type: "message", channel_type: "im", bot_id: slack.bot.botId, text: "Hello" },
	]);
	expect(heard).toHaveLength(1);
});

test("edits, other bots and those who join are told to a bot that listens", async () => {
	const subscriptions = ["app_mention", "message.channels"];
	const slack = await start(() => {}, { subscriptions });
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, "one");
	expect(deliveries.map(({ packet }) => packet.body.event)).toMatchObject([
		{ type: "app_mention", ts: message.ts },
		{ type: "message", ts: message.ts },
	]);
	const told = [
		...slack.edit(message, "two"),
		...slack.otherBotSays(slack.newsroom, "beep"),
		...slack.join(slack.addUser("eve"), slack.newsroom),
		...slack.remove(message),
	];
	const subtypes = ["message_changed", "bot_message", "channel_join", "message_deleted"];
	expect(told.map(({ packet }) => packet.body.event)).toMatchObject(subtypes.map((subtype) => ({ subtype })));
	await slack.settled();
});

test("a command is acknowledged with words, and answered once more", async () => {
	const slack = await start((app) => {
		app.command("/ask", async ({ command, ack, respond }) => {
			await ack("Searching");
			await respond({ text: `About ${command.text}`, response_type: "in_channel" });
		});
	});
	const { outcome } = slack.command(slack.ana, "/ask", "rain", slack.newsroom);
	expect(await outcome).toMatchObject({ kind: "acknowledged", payload: { text: "Searching" } });
	const answer = await slack.until("the answer", () => slack.messages(slack.newsroom)[1]);
	expect(answer).toMatchObject({ text: "About rain", onlyFor: undefined });
	expect(slack.messages(slack.newsroom)[0]).toMatchObject({ text: "Searching", onlyFor: slack.ana.id });
	expect(slack.faults).toEqual([]);
});

test("a press, a shortcut, a submission and a home tab reach their listeners", async () => {
	const title = { type: "plain_text" as const, text: "Context" };
	const text = { type: "plain_text" as const, text: "More" };
	const view = {
		type: "modal" as const,
		callback_id: "context",
		title,
		submit: text,
		blocks: [{ type: "divider" as const }],
	};
	const slack = await start((app) => {
		app.event("app_mention", async ({ event, say }) => {
			const blocks = [
				{ type: "actions" as const, elements: [{ type: "button" as const, text, action_id: "more", value: "2" }] },
			];
			await say({ text: "One", blocks, thread_ts: event.ts });
		});
		app.action("more", async ({ ack, respond }) => {
			await ack();
			await respond({ text: "Two", replace_original: true });
		});
		app.shortcut("find", async ({ ack, client, shortcut }) => {
			await ack();
			await client.views.open({ trigger_id: shortcut.trigger_id, view });
		});
		app.view("context", async ({ ack }) => {
			await ack({ response_action: "update", view: { ...view, title: { ...title, text: "Done" } } });
		});
		app.event("app_home_opened", async ({ event, client }) => {
			await client.views.publish({ user_id: event.user, view: { type: "home", blocks: [{ type: "divider" }] } });
		});
	});
	const { message } = slack.mention(slack.ana, slack.newsroom, "x");
	slack.press(slack.ben, await slack.reply(message), "more");
	await slack.until("the second text", () => slack.replies(message)[0]?.text === "Two");
	slack.shortcut(slack.ben, message, "find");
	await slack.until("the modal", () => slack.modal(slack.ben));
	expect(await slack.submit(slack.ben).outcome).toMatchObject({ payload: { response_action: "update" } });
	expect(slack.modal(slack.ben)?.content).toMatchObject({ title: { text: "Done" } });
	slack.openHome(slack.ana);
	await slack.until("the home tab", () => slack.home(slack.ana));
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
	const second = await startOverSockets(slack, answerMentions);
	stops.push(second.stop);
	expect(slack.sockets.count()).toBe(2);
	slack.sockets.disconnect("refresh_requested");
	const { message } = slack.mention(slack.ana, slack.newsroom, "x");
	expect(await slack.reply(message)).toMatchObject({ text: "Attempt 0 " });
});

test("an envelope goes to one of several sockets", async () => {
	const slack = await start(answerMentions);
	stops.push((await startOverSockets(slack, answerMentions)).stop);
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

test("one socket too many is sent away, and tries again", async () => {
	const slack = await start(() => {}, { maxSockets: 1 });
	const second = startOverSockets(slack, () => {});
	await slack.until(
		"a second try",
		() => slack.calls.filter(({ method }) => method === "apps.connections.open").length > 2,
	);
	expect(slack.sockets.opened()).toBe(1);
	slack.sockets.drop();
	stops.push((await second).stop);
});

test.each([
	["bot", { botToken: "xoxb-other" }],
	["app", { appToken: "xapp-other" }],
] as const)("a wrong %s token ends the start", async (_, wrong) => {
	const slack = await startStandInSlack();
	stops.push(slack.stop);
	const mistaken = { ...slack, options: { ...slack.options, ...wrong } };
	await expect(startOverSockets(mistaken, () => {})).rejects.toThrow("invalid_auth");
	expect(slack.sockets.opened()).toBe(0);
});
