import type { App } from "@slack/bolt";
import { expect, test } from "vitest";
import { startOverSockets } from "./bolt-app.ts";
import { slackForTest } from "./for-test.ts";
import type { StandInOptions } from "./options.ts";

async function start(listen: (app: App) => void, options: Partial<StandInOptions> = {}) {
	const slack = await slackForTest(options);
	await startOverSockets(slack, listen);
	return slack;
}

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
