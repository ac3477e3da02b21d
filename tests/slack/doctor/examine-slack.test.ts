import { expect, onTestFinished, test } from "vitest";
import { examineSlack } from "#src/slack/doctor/examine-slack.ts";
import type { SlackSettings } from "#src/slack/settings.ts";
import { startServer } from "../../sources/stand-in-server.ts";
import { slackForTest } from "../stand-in/for-test.ts";
import type { StandInOptions } from "../stand-in/options.ts";
import type { StandInSlack } from "../stand-in/stand-in-slack.ts";

const SCOPES = ["app_mentions:read", "chat:write", "commands", "im:history"];
const COMMANDS = { ask: "/ask", quotes: "/quotes", check: "/check" };
const SIGNAL = AbortSignal.timeout(60_000);

function settingsFor({ apiUrl, options: { botToken, appToken } }: StandInSlack, change = {}): SlackSettings {
	const app = { followsThreads: false, unfurlDomains: [] };
	return { kind: "socket", botToken, appToken, apiUrl, commands: COMMANDS, admins: [], ...app, ...change };
}

async function found(change: object = {}, options: Partial<StandInOptions> = {}, act = (_: StandInSlack) => {}) {
	const slack = await slackForTest(options);
	act(slack);
	const findings = await examineSlack(settingsFor(slack, change), SCOPES, SIGNAL);
	expect(JSON.stringify(findings)).not.toMatch(/xoxb-|xapp-|a1b2/);
	return findings;
}

test("examineSlack() finds all well", async () => {
	expect(await found()).toEqual([
		{ subject: "Slack", ok: true, says: "it takes SLACK_BOT_TOKEN" },
		{ subject: "Slack", ok: true, says: "the bot has all 4 scopes of the manifest" },
		{ subject: "Slack", ok: true, says: "it opens a socket for SLACK_APP_TOKEN" },
		{ subject: "clock", ok: true, says: "within a minute of Slack’s" },
	]);
});

test("examineSlack() says what it cannot see of requests over HTTP", async () => {
	const findings = await found({ kind: "http", signingSecret: "a1b2", port: 3_000 });
	const unseen = "whether SLACK_SIGNING_SECRET is right shows when Slack sends something";
	expect(findings[2]).toEqual({ subject: "Slack", ok: true, says: `it sends requests to port 3000; ${unseen}` });
});

const refuse = (method: string, error: string) => (slack: StandInSlack) =>
	slack.misbehave(method, { kind: "refused", error });

test.each<readonly [string, object, Partial<StandInOptions>, (slack: StandInSlack) => void, string]>([
	["a wrong bot token", { botToken: "xoxb-other" }, {}, () => {}, "SLACK_BOT_TOKEN: Slack does not accept the token"],
	["a revoked one", {}, {}, (it) => it.revoke("bot", "token_revoked"), "SLACK_BOT_TOKEN: the token was revoked"],
	["an error that nobody knows", {}, {}, refuse("auth.test", "fatal_error"), "Slack says fatal_error: copy it anew"],
	["a wrong app token", { appToken: "xapp-other" }, {}, () => {}, "SLACK_APP_TOKEN: Slack does not accept the token"],
	[
		"an app token without its scope",
		{},
		{},
		refuse("apps.connections.open", "missing_scope"),
		"SLACK_APP_TOKEN: it lacks the scope connections:write: generate an app-level token with it",
	],
	[
		"no Socket Mode",
		{},
		{},
		refuse("apps.connections.open", "forbidden_token"),
		"Socket Mode is turned off: turn it on in the settings of the app",
	],
	[
		"a scope too few",
		{},
		{ scopes: ["app_mentions:read", "chat:write", "commands"] },
		() => {},
		'the bot lacks the scope "im:history", so direct messages do not reach the bot: add it under OAuth & Permissions',
	],
	[
		"too many calls",
		{},
		{},
		(it) => it.misbehave("auth.test", { kind: "rate-limited", seconds: 1 }),
		"it asks to wait (429): try again in a minute",
	],
	[
		"nobody there",
		{ apiUrl: "http://127.0.0.1:2/api" },
		{},
		() => {},
		"its API cannot be reached (ECONNREFUSED): check the network, the proxy and SLACK_API_URL",
	],
])("examineSlack() says what to do about %s", async (_, change, options, act, says) => {
	const wrong = (await found(change, options, act)).filter(({ ok }) => !ok);
	expect(wrong).toEqual([{ subject: "Slack", ok: false, says: expect.stringContaining(says) }]);
});

test("examineSlack() tells a clock that is wrong, and what is not Slack", async () => {
	const server = await startServer();
	onTestFinished(server.close);
	const slack = await slackForTest();
	const examine = () => examineSlack(settingsFor(slack, { apiUrl: server.address }), SCOPES, SIGNAL);
	server.answer("/auth.test", (_, response) => response.end("<html>A proxy</html>"));
	expect(await examine()).toEqual([
		{ subject: "Slack", ok: false, says: expect.stringContaining("does not answer as Slack’s does (status 200)") },
	]);
	const hourAgo = new Date(Date.now() - 3_600_000).toUTCString();
	for (const path of ["/auth.test", "/apps.connections.open"])
		server.answer(path, (_, response) => response.setHeader("date", hourAgo).end('{"ok":true}'));
	expect((await examine()).at(-1)).toEqual({
		subject: "clock",
		ok: false,
		says: expect.stringMatching(/^it is 3,60\d seconds ahead of Slack’s: turn on the synchronisation of time/),
	});
});
