import { webApi } from "@slack/bolt";
import { afterEach, expect, test } from "vitest";
import type { StandInOptions } from "./options.ts";
import { silent } from "./silent-logger.ts";
import type { StandInSlack } from "./stand-in-slack.ts";
import { startStandInSlack } from "./start.ts";
import type { Revocation } from "./tokens.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const stop of stops.splice(0)) await stop();
});

async function start(options: Partial<StandInOptions> = {}) {
	const slack = await startStandInSlack(options);
	stops.push(slack.stop);
	return { slack, client: connect(slack, slack.options.botToken), channel: slack.newsroom.id };
}

function connect(slack: StandInSlack, token?: string): webApi.WebClient {
	const retryConfig = { ...webApi.retryPolicies.rapidRetryPolicy, retries: 3 };
	return new webApi.WebClient(token, { slackApiUrl: slack.apiUrl, retryConfig, logger: silent });
}

/** What a call fails with: Slack's answer, or the words of the SDK. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
	try {
		await call;
		return "nothing";
	} catch (error) {
		if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
		return error instanceof Error ? error.message : error;
	}
}

test("auth.test says who the bot is", async () => {
	const { slack, client } = await start();
	expect(await client.auth.test()).toMatchObject({ ok: true, user_id: slack.bot.userId, bot_id: slack.bot.botId });
});

test.each<[string, (slack: StandInSlack) => string | undefined, string]>([
	["no token", () => undefined, "not_authed"],
	["a token nobody gave", () => "xoxb-wrong", "invalid_auth"],
	["an app-level token", (slack) => slack.options.appToken, "not_allowed_token_type"],
])("a call with %s is refused", async (_, token, error) => {
	const { slack } = await start();
	expect(await refusal(connect(slack, token(slack)).auth.test())).toBe(error);
});

test.each<Revocation>(["account_inactive", "token_revoked", "token_expired"])(
	"a token can become %s",
	async (error) => {
		const { slack, client } = await start();
		expect(await refusal(client.auth.test())).toBe("nothing");
		slack.revoke("bot", error);
		expect(await refusal(client.auth.test())).toBe(error);
	},
);

test("a call without its scope is refused, and says which", async () => {
	const { client, channel } = await start({ scopes: ["commands"] });
	const posted = client.chat.postMessage({ channel, text: "x" });
	await expect(posted).rejects.toMatchObject({
		data: { error: "missing_scope", needed: "chat:write", provided: "commands" },
	});
});

test("a method nobody knows is refused, and is a fault", async () => {
	const { slack, client, channel } = await start();
	expect(await refusal(client.conversations.history({ channel }))).toBe("unknown_method");
	expect(slack.faults).toEqual(['Called the method "conversations.history", which the stand-in does not know']);
});

test.each<[string, string, (slack: StandInSlack) => Partial<webApi.ChatPostMessageArguments>]>([
	["nowhere", "channel_not_found", () => ({ channel: "C0" })],
	[
		"in a channel it is not in",
		"not_in_channel",
		(slack) => ({ channel: slack.addChannel("a", { hasBot: false }).id }),
	],
	[
		"in a private channel it is not in",
		"channel_not_found",
		(slack) => ({ channel: slack.addChannel("a", { hasBot: false, isPrivate: true }).id }),
	],
	["in an archived channel", "is_archived", (slack) => ({ channel: slack.addChannel("a", { isArchived: true }).id })],
	["in a thread that is none", "thread_not_found", () => ({ thread_ts: "1.000000" })],
	["in a thread of a reply", "thread_not_found", (slack) => ({ thread_ts: replyIn(slack) })],
	["nothing", "no_text", () => ({ text: " " })],
	["40,000 characters", "nothing", () => ({ text: "x".repeat(40_000) })],
	["40,001 characters", "msg_too_long", () => ({ text: "x".repeat(40_001) })],
	["11,340 characters in blocks", "nothing", () => ({ blocks: markdown(11_340) })],
	["11,341 characters in blocks", "msg_blocks_too_long", () => ({ blocks: markdown(11_341) })],
	["a bad block", "invalid_blocks", () => ({ blocks: [{ type: "header" }] })],
])("posting %s is answered with %s", async (_, error, make) => {
	const { slack, client, channel } = await start();
	const message = { channel, text: "x", ...make(slack) };
	expect(await refusal(client.apiCall("chat.postMessage", message))).toBe(error);
});

function markdown(length: number) {
	return [{ type: "markdown" as const, text: "x".repeat(length) }];
}

function replyIn(slack: StandInSlack): string {
	const root = slack.say(slack.ana, slack.newsroom, "one").message;
	return slack.say(slack.ben, slack.newsroom, "two", { threadTs: root.ts }).message.ts;
}

test("invalid_blocks comes with what is wrong and where", async () => {
	const { client, channel } = await start();
	const posted = client.apiCall("chat.postMessage", { channel, text: "x", blocks: [{ type: "poem" }] });
	const errors = ["unsupported or missing type [json-pointer:/blocks/0/type]"];
	await expect(posted).rejects.toMatchObject({
		data: { errors, response_metadata: { messages: [`[ERROR] ${errors[0]}`] } },
	});
});

test("a message is posted, changed and deleted, and shows whom it would ping", async () => {
	const { slack, client, channel } = await start();
	const blocks = [{ type: "divider" as const }];
	const { ts = "" } = await client.chat.postMessage({ channel, text: "<!here> https://a.example", blocks });
	expect(slack.messages(slack.newsroom)).toMatchObject([
		{ ts, text: "<!here> https://a.example", notifies: ["<!here>"], unfurls: true, isEdited: false },
	]);
	await client.chat.update({ channel, ts, text: "https://a.example" });
	expect(slack.messages(slack.newsroom)).toMatchObject([{ blocks: [], notifies: [], isEdited: true }]);
	expect(await refusal(client.chat.update({ channel, ts, text: "x".repeat(4_001) }))).toBe("msg_too_long");
	await client.chat.delete({ channel, ts });
	expect(slack.messages(slack.newsroom)).toEqual([]);
	expect(await refusal(client.chat.update({ channel, ts, text: "x" }))).toBe("message_not_found");
	expect(slack.journal.map(({ kind }) => kind)).toEqual(["posted", "updated", "deleted"]);
});

test("links do not unfurl when both kinds are turned off", async () => {
	const { slack, client, channel } = await start();
	await client.chat.postMessage({ channel, text: "https://a.example", unfurl_links: false, unfurl_media: false });
	await client.chat.postMessage({ channel, text: "https://a.example", unfurl_links: false });
	expect(slack.messages(slack.newsroom).map(({ unfurls }) => unfurls)).toEqual([false, true]);
});

test("an ephemeral message is for one person, and cannot be changed", async () => {
	const { slack, client, channel } = await start();
	const { message_ts: ts = "" } = await client.chat.postEphemeral({ channel, user: slack.ana.id, text: "x" });
	expect(slack.messages(slack.newsroom)).toMatchObject([{ ts, onlyFor: slack.ana.id }]);
	expect(await refusal(client.chat.update({ channel, ts, text: "y" }))).toBe("message_not_found");
	expect(await refusal(client.chat.postEphemeral({ channel, user: "U0", text: "x" }))).toBe("user_not_in_channel");
});

test("another's message cannot be changed or deleted", async () => {
	const { slack, client, channel } = await start();
	const { ts } = slack.say(slack.ana, slack.newsroom, "mine").message;
	expect(await refusal(client.chat.update({ channel, ts, text: "x" }))).toBe("cant_update_message");
	expect(await refusal(client.chat.delete({ channel, ts }))).toBe("cant_delete_message");
});

test("a home tab is published, and again only with the hash it has", async () => {
	const { slack, client } = await start();
	const view = { type: "home" as const, blocks: [{ type: "divider" as const }] };
	const first = await client.views.publish({ user_id: slack.ana.id, view });
	expect(slack.home(slack.ana)?.id).toBe(first.view?.id);
	expect(await refusal(client.views.publish({ user_id: slack.ana.id, view, hash: "old" }))).toBe("hash_conflict");
	const again = await client.views.publish({ user_id: slack.ana.id, view, hash: first.view?.hash ?? "" });
	expect(again.view?.id).toBe(first.view?.id);
});

test("a status shows in a thread, and prompts need their own scope", async () => {
	const { slack, client, channel } = await start();
	const { ts } = slack.say(slack.ana, slack.newsroom, "x").message;
	await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: ts, status: "Searching…" });
	expect(slack.journal.at(-1)).toEqual({ kind: "status", channel, threadTs: ts, status: "Searching…" });
	const prompts = client.assistant.threads.setSuggestedPrompts({
		channel_id: channel,
		prompts: [{ title: "a", message: "b" }],
	});
	expect(await refusal(prompts)).toBe("missing_scope");
});

test("429 is waited out, 500 and a broken connection are tried again, a slow call is answered late", async () => {
	const { slack, client, channel } = await start();
	slack.misbehave("chat.postMessage", { kind: "rate-limited", seconds: 1 });
	const began = Date.now();
	await client.chat.postMessage({ channel, text: "limited" });
	expect(Date.now() - began).toBeGreaterThanOrEqual(1_000);
	slack.misbehave("chat.postMessage", { kind: "http-error", status: 500 });
	slack.misbehave("chat.postMessage", { kind: "broken" });
	slack.misbehave("chat.postMessage", { kind: "slow", milliseconds: 50 });
	await client.chat.postMessage({ channel, text: "troubled" });
	expect(slack.messages(slack.newsroom).map(({ text }) => text)).toEqual(["limited", "troubled"]);
	expect(slack.calls.map(({ status }) => status)).toEqual([429, 200, 500, 200]);
	expect(slack.faults).toEqual([]);
});

test("a method is refused in Slack's words on order, as often as was said", async () => {
	const { slack, client, channel } = await start();
	slack.misbehave("chat.postMessage", { kind: "refused", error: "internal_error" }, 2);
	const post = () => refusal(client.chat.postMessage({ channel, text: "x" }));
	expect([await post(), await post(), await post()]).toEqual(["internal_error", "internal_error", "nothing"]);
});

test("what is sent in no form that Slack reads is a fault", async () => {
	const { slack } = await start();
	const reply = await fetch(`${slack.apiUrl}chat.postMessage`, {
		method: "POST",
		body: "<x/>",
		headers: { "content-type": "text/xml" },
	});
	expect(await reply.json()).toEqual({ ok: false, error: "invalid_form_data" });
	expect(slack.faults).toHaveLength(1);
});
