import { once } from "node:events";
import { createServer } from "node:http";
import type { App } from "@slack/bolt";
import { expect, onTestFinished, test } from "vitest";
import { startOverHttp } from "../bolt-app.ts";
import { slackForTest } from "../for-test.ts";
import type { StandInOptions } from "../options.ts";

async function start(listen: (app: App) => void = () => {}, options: Partial<StandInOptions> = {}) {
	const slack = await slackForTest(options);
	await startOverHttp(slack, listen);
	return slack;
}

test("a mention, a command and a press come as signed requests", async () => {
	const text = { type: "plain_text" as const, text: "More" };
	const slack = await start((app) => {
		app.event("app_mention", async ({ event, say }) => {
			const blocks = [{ type: "actions" as const, elements: [{ type: "button" as const, text, action_id: "more" }] }];
			await say({ text: "One", blocks, thread_ts: event.ts });
		});
		app.action("more", async ({ ack, respond }) => {
			await ack();
			await respond("Two");
		});
		app.command("/ask", async ({ ack, command }) => ack(`About ${command.text}`));
	});
	const { message } = slack.mention(slack.ana, slack.newsroom, "x");
	await slack.press(slack.ana, await slack.reply(message), "more").outcome;
	await slack.until("the second text", () => slack.replies(message)[1]?.text === "Two");
	expect(await slack.command(slack.ana, "/ask", "rain & snow").outcome).toMatchObject({
		payload: { text: "About rain & snow" },
	});
	expect(slack.messages(slack.directChannel(slack.ana)).map(({ text }) => text)).toEqual(["About rain & snow"]);
	expect(slack.faults).toEqual([]);
});

test.each([
	["good", 200],
	["bad", 401],
	["stale", 401],
	["missing", 401],
] as const)("a request with a %s signature is answered %i", async (signature, status) => {
	const slack = await start();
	const answer = await slack.request({ type: "url_verification", token: "t", challenge: "abc" }, { signature });
	expect(answer.status).toBe(status);
	if (status === 200) expect(JSON.parse(answer.body)).toEqual({ challenge: "abc" });
});

test("a check of the certificate needs no signature", async () => {
	const slack = await start();
	expect(await slack.request({ ssl_check: "1", token: "t" }, { as: "form", signature: "missing" })).toMatchObject({
		status: 200,
	});
});

type ScriptedAnswer = { readonly status: number; readonly headers?: Record<string, string>; readonly after?: number };

/** A bot that answers as it is told, and keeps the headers that tell of a retry. */
async function startScriptedBot(answers: readonly ScriptedAnswer[]) {
	const heard: (readonly unknown[])[] = [];
	const server = createServer((request, response) => {
		const { status, headers = {}, after = 0 } = answers[heard.length] ?? { status: 200 };
		heard.push([request.headers["x-slack-retry-num"], request.headers["x-slack-retry-reason"]]);
		setTimeout(() => response.writeHead(status, headers).end(), after);
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const address = server.address();
	return { heard, port: typeof address === "object" ? address?.port : undefined };
}

const first = [undefined, undefined];

test.each<[string, readonly ScriptedAnswer[], readonly unknown[], string]>([
	["well", [], [first], "acknowledged"],
	["badly once", [{ status: 500 }], [first, ["1", "http_error"]], "acknowledged"],
	["elsewhere", [{ status: 302, headers: { location: "/" } }], [first, ["1", "http_error"]], "acknowledged"],
	["too late", [{ status: 200, after: 400 }], [first, ["1", "http_timeout"]], "acknowledged"],
	["with a wish for no retry", [{ status: 500, headers: { "x-slack-no-retry": "1" } }], [first], "given-up"],
	[
		"badly for good",
		Array.from({ length: 9 }, () => ({ status: 404 })),
		[first, ["1", "http_error"], ["2", "http_error"], ["3", "http_error"]],
		"given-up",
	],
])("an event that is answered %s comes as often as Slack sends it", async (_, answers, heard, kind) => {
	const slack = await slackForTest({ retryAfter: [0, 0, 0], acknowledgeWithin: 200 });
	const bot = await startScriptedBot(answers);
	slack.useHttp(`http://127.0.0.1:${bot.port}/`);
	const [delivery] = slack.mention(slack.ana, slack.newsroom, "x").deliveries;
	expect(await delivery?.outcome).toMatchObject({ kind });
	expect(bot.heard).toEqual(heard);
});

test("a command that is answered badly is not sent again", async () => {
	const slack = await slackForTest({ retryAfter: [0] });
	const bot = await startScriptedBot([{ status: 500 }]);
	slack.useHttp(`http://127.0.0.1:${bot.port}/`);
	expect(await slack.command(slack.ana, "/ask").outcome).toEqual({ kind: "given-up", reason: "http_error" });
	expect(bot.heard).toHaveLength(1);
});

test("an event for which nobody listens at the address is given up", async () => {
	const slack = await slackForTest({ retryAfter: [0, 0, 0] });
	slack.useHttp("http://127.0.0.1:1/slack/events");
	const [delivery] = slack.mention(slack.ana, slack.newsroom, "x").deliveries;
	expect(await delivery?.outcome).toEqual({ kind: "given-up", reason: "connection_failed" });
	expect(delivery?.attempts.map(({ number, reason }) => [number, reason])).toEqual([
		[0, null],
		[1, "connection_failed"],
		[2, "connection_failed"],
		[3, "connection_failed"],
	]);
});
