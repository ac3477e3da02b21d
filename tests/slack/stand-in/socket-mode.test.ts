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

test("a mention is answered in its thread", async () => {
	const slack = await start((app) => {
		app.event("app_mention", async ({ event, say }) => {
			await say({ text: `You said: ${event.text}`, thread_ts: event.ts });
		});
	});
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, "Did it rain?");
	const reply = await slack.reply(message);
	expect(reply.text).toBe(`You said: <@${slack.bot.userId}> Did it rain?`);
	expect(reply.threadTs).toBe(message.ts);
	expect(await deliveries[0]?.outcome).toMatchObject({ kind: "acknowledged", attempt: { number: 0 }, payload: {} });
	expect(slack.faults).toEqual([]);
});
