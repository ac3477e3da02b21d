import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startSlack } from "#src/slack/bot.ts";
import { botForTest, slackSettings } from "../bot-for-test.ts";
import { makeNewsroom } from "../made-newsroom.ts";
import { slackForTest } from "../stand-in/for-test.ts";

const QUESTION = "who said Russia is an enemy?";

test.each([
	[
		"bot",
		{ botToken: "xoxb-other" },
		"SLACK_BOT_TOKEN",
		"Slack does not accept the token (invalid_auth): copy it anew from the settings of the app",
	],
	[
		"app-level",
		{ appToken: "xapp-other" },
		"SLACK_APP_TOKEN",
		"Slack does not accept the token (invalid_auth): copy it anew from the settings of the app",
	],
	[
		"bot",
		{ botToken: "xapp-stand-in" },
		"SLACK_BOT_TOKEN",
		"the token is of the wrong kind (not_allowed_token_type): the bot token begins with xoxb-, the " +
			"app-level token with xapp-",
	],
] as const)("startSlack() says what to mend when the %s token is wrong", async (_, wrong, setting, reason) => {
	const slack = await slackForTest();
	const settings = slackSettings({ ...slack, options: { ...slack.options, ...wrong } }, "socket");
	await expect(startSlack(settings, makeNewsroom().newsroom)).rejects.toThrow(
		`Cannot start Slack (${setting}): ${reason}`,
	);
	expect(slack.sockets.count()).toBe(0);
});

test("startSlack() says so when Slack cannot be reached", async () => {
	const slack = await slackForTest();
	// Nothing listens on port 1 of the loopback.
	const settings = slackSettings({ ...slack, apiUrl: "http://127.0.0.1:1/api/" }, "socket");
	const started = startSlack(settings, makeNewsroom().newsroom);
	await expect(started).rejects.toThrow(
		"Cannot start Slack: its API cannot be reached, or does not answer as it should",
	);
});

test("startSlack() says so when the port is taken", async () => {
	const slack = await slackForTest();
	const other = createServer().listen(0);
	onTestFinished(() => void other.close());
	await once(other, "listening");
	const address = other.address();
	const port = address !== null && typeof address === "object" ? address.port : 0;
	const { signingSecret } = slack.options;
	const settings = { ...slackSettings(slack, "http"), kind: "http" as const, signingSecret, port };
	await expect(startSlack(settings, makeNewsroom().newsroom)).rejects.toThrow(
		`Cannot start Slack on port ${port} (HTTP_PORT): another program listens there`,
	);
});

test("startSlack() waits out that there were too many calls", async () => {
	const slack = await slackForTest();
	slack.misbehave("auth.test", { kind: "rate-limited", seconds: 1 });
	slack.misbehave("apps.connections.open", { kind: "rate-limited", seconds: 1 });
	await botForTest({ slack });
	expect(slack.sockets.count()).toBe(1);
});

test.each(["warning", "refresh_requested", "link_disabled"] as const)(
	"a socket that ends with %s is followed by another at once",
	async (reason) => {
		const { slack } = await botForTest();
		slack.sockets.disconnect(reason);
		await slack.until("another socket", () => slack.sockets.opened() === 2);
		await slack.reply(slack.mention(slack.ana, slack.newsroom, QUESTION).message);
		expect(slack.faults).toEqual([]);
	},
);

test("a connection that cannot be opened is tried again until it can", async () => {
	const { slack, told } = await botForTest();
	slack.misbehave("apps.connections.open", { kind: "http-error", status: 503 }, 3);
	slack.sockets.drop();
	await slack.until("another socket", () => slack.sockets.opened() === 2, 10_000);
	expect(told.lines.filter(({ level }) => level === "warn").map(({ message }) => message)).toEqual([
		"Cannot connect to Slack; it is tried again",
	]);
	expect(told.gaveUp).toEqual([]);
	expect(told.failures).toEqual([]);
}, 15_000);

test("a socket too many is sent away, which is said at the start", async () => {
	const { slack } = await botForTest({ options: { maxSockets: 1 } });
	const started = startSlack(slackSettings(slack, "socket"), makeNewsroom().newsroom);
	await expect(started).rejects.toThrow("Cannot start Slack: the connection was closed at once");
});

test("no token, question, name or text of an article reaches the log", async () => {
	const { slack, told } = await botForTest();
	slack.misbehave("chat.postMessage", { kind: "refused", error: "invalid_blocks" });
	await slack.reply(slack.mention(slack.ana, slack.newsroom, QUESTION).message);
	slack.sockets.disconnect("refresh_requested");
	await slack.until("another socket", () => slack.sockets.opened() === 2);
	const shown = JSON.stringify(told.lines.filter(({ level }) => level !== "debug"));
	expect(shown).toContain("Question answered");
	expect(shown).not.toMatch(/enemy|Taha|ana|xoxb-|xapp-/i);
	expect(JSON.stringify(told.lines)).not.toMatch(/enemy|Taha|xoxb-|xapp-/i);
});
