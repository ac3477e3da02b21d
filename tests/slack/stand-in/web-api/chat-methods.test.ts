import type { webApi } from "@slack/bolt";
import { expect, test } from "vitest";
import { connect, refusal, slackForTest } from "../for-test.ts";
import type { StandInSlack } from "../stand-in-slack.ts";

async function start() {
	const slack = await slackForTest();
	return { slack, client: connect(slack), channel: slack.newsroom.id };
}

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
