import { expect, test } from "vitest";
import { connect, refusal, slackForTest } from "../for-test.ts";
import type { StandInOptions } from "../options.ts";
import type { StandInSlack } from "../stand-in-slack.ts";
import type { Revocation } from "./tokens.ts";

async function start(options: Partial<StandInOptions> = {}) {
	const slack = await slackForTest(options);
	return { slack, client: connect(slack), channel: slack.newsroom.id };
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
	expect(await refusal(connect(slack, token(slack) ?? "").auth.test())).toBe(error);
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

test("a status shows in a thread, and prompts and titles need their own scope", async () => {
	const { slack, client, channel } = await start({ scopes: ["chat:write"] });
	const { ts } = slack.say(slack.ana, slack.newsroom, "x").message;
	await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: ts, status: "Searching…" });
	expect(slack.journal.at(-1)).toEqual({ kind: "status", channel, threadTs: ts, status: "Searching…" });
	const prompts = client.assistant.threads.setSuggestedPrompts({
		channel_id: channel,
		prompts: [{ title: "a", message: "b" }],
	});
	expect(await refusal(prompts)).toBe("missing_scope");
	const title = client.assistant.threads.setTitle({ channel_id: channel, thread_ts: ts, title: "x" });
	expect(await refusal(title)).toBe("missing_scope");
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
