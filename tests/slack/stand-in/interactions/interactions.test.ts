import type { webApi } from "@slack/bolt";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Delivery } from "../delivery/deliver.ts";
import { connect, slackForTest } from "../for-test.ts";
import type { StandInOptions } from "../options.ts";
import type { StandInSlack } from "../stand-in-slack.ts";

// What is tested here is Slack's side of an interaction; no bot is there to acknowledge it.
async function start(options: Partial<StandInOptions> = {}) {
	const slack = await slackForTest(options);
	return { slack, client: connect(slack) };
}

function read(delivery: Delivery) {
	return z.object({ trigger_id: z.string(), response_url: z.string() }).parse(delivery.packet.body);
}

async function respond(url: string, body: object): Promise<readonly [number, unknown]> {
	const response = await fetch(url, {
		method: "POST",
		body: JSON.stringify(body),
		headers: { "content-type": "application/json" },
	});
	return [response.status, await response.json()];
}

async function postButton(slack: StandInSlack, client: webApi.WebClient) {
	const button = (action_id: string, value: string) => ({
		type: "button" as const,
		text: { type: "plain_text" as const, text: "Go" },
		action_id,
		value,
	});
	const elements = [button("go", "1"), button("stay", "2")];
	await client.chat.postMessage({ channel: slack.newsroom.id, text: "Go?", blocks: [{ type: "actions", elements }] });
	const [message] = slack.messages(slack.newsroom);
	if (message === undefined) throw new Error("Cannot find the message: none was posted");
	return message;
}

test("a response_url takes five answers and no more", async () => {
	const { slack } = await start();
	const { response_url } = read(slack.command(slack.ana, "/ask", "rain", slack.newsroom));
	for (let use = 1; use <= 5; use++)
		expect(await respond(response_url, { text: `${use}` })).toEqual([200, { ok: true }]);
	expect(await respond(response_url, { text: "6" })).toEqual([404, { ok: false, error: "used_url" }]);
	expect(slack.messages(slack.newsroom).map(({ text, onlyFor }) => [text, onlyFor])).toEqual(
		["1", "2", "3", "4", "5"].map((text) => [text, slack.ana.id]),
	);
	expect(slack.faults).toEqual([]);
});

test("a response_url expires, and one that nobody gave is a fault", async () => {
	const { slack } = await start({ responseUrlLife: -1 });
	const { response_url } = read(slack.command(slack.ana, "/ask"));
	expect(await respond(response_url, { text: "x" })).toEqual([404, { ok: false, error: "expired_url" }]);
	expect(await respond(`${response_url}0`, { text: "x" })).toEqual([404, { ok: false, error: "no_such_url" }]);
	expect(slack.faults).toHaveLength(1);
});

test.each<[string, object, readonly [number, unknown], readonly string[]]>([
	["posts for everybody", { text: "x", response_type: "in_channel" }, [200, { ok: true }], ["Go?", "x"]],
	["replaces the message", { text: "x", replace_original: true }, [200, { ok: true }], ["x"]],
	["deletes the message", { delete_original: true }, [200, { ok: true }], []],
	[
		"deletes the message and posts",
		{ text: "x", delete_original: true, response_type: "in_channel" },
		[200, { ok: true }],
		["x"],
	],
	["says nothing", {}, [400, { ok: false, error: "no_text" }], ["Go?"]],
	[
		"has a bad block",
		{ blocks: [{ type: "poem" }] },
		[400, expect.objectContaining({ error: "invalid_blocks" })],
		["Go?"],
	],
])("an answer to a press that %s is taken so", async (_, body, answer, texts) => {
	const { slack, client } = await start();
	const message = await postButton(slack, client);
	const { response_url } = read(slack.press(slack.ben, message, "go"));
	expect(await respond(response_url, body)).toEqual(answer);
	expect(slack.messages(slack.newsroom).map(({ text }) => text)).toEqual(texts);
});

test("a press tells where it was, on what, and by whom", async () => {
	const { slack, client } = await start();
	const message = await postButton(slack, client);
	expect(slack.press(slack.ben, message, "go").packet.body).toMatchObject({
		type: "block_actions",
		user: { id: slack.ben.id },
		channel: { id: slack.newsroom.id, name: "newsroom" },
		container: { type: "message", message_ts: message.ts, channel_id: slack.newsroom.id, is_ephemeral: false },
		message: { ts: message.ts, text: "Go?" },
		actions: [{ type: "button", action_id: "go", value: "1", block_id: message.blocks[0]?.block_id }],
	});
	expect(() => slack.press(slack.ben, message, "go", "2")).toThrow(
		'Cannot press "go" with the value "2": there is no such element',
	);
});
