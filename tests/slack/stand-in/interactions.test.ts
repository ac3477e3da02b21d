import { webApi } from "@slack/bolt";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import type { Delivery } from "./deliver.ts";
import type { StandInOptions } from "./options.ts";
import { silent } from "./silent-logger.ts";
import type { StandInSlack } from "./stand-in-slack.ts";
import { startStandInSlack } from "./start.ts";

// What is tested here is Slack's side of an interaction; no bot is there to acknowledge it.
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const stop of stops.splice(0)) await stop();
});

async function start(options: Partial<StandInOptions> = {}) {
	const slack = await startStandInSlack(options);
	stops.push(slack.stop);
	const client = new webApi.WebClient(slack.options.botToken, {
		slackApiUrl: slack.apiUrl,
		logger: silent,
	});
	return { slack, client };
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

const modal = {
	type: "modal" as const,
	title: { type: "plain_text" as const, text: "Context" },
	blocks: [{ type: "divider" as const }],
};

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

test("a trigger opens one view, within its time", async () => {
	const { slack, client } = await start();
	const { trigger_id } = read(slack.command(slack.ana, "/ask"));
	await client.views.open({ trigger_id, view: modal });
	expect(slack.modal(slack.ana)?.content).toMatchObject({ title: { text: "Context" } });
	await expect(client.views.open({ trigger_id, view: modal })).rejects.toThrow("exchanged_trigger_id");
	await expect(client.views.open({ trigger_id: "1.2", view: modal })).rejects.toThrow("invalid_trigger_id");
	const late = await start({ triggerIdLife: -1 });
	const expired = read(late.slack.command(late.slack.ana, "/ask")).trigger_id;
	await expect(late.client.views.open({ trigger_id: expired, view: modal })).rejects.toThrow("expired_trigger_id");
});

test("views stack up to three, change by their hash, and close", async () => {
	const { slack, client } = await start();
	const elements = [
		{ type: "button" as const, text: { type: "plain_text" as const, text: "More" }, action_id: "more" },
	];
	const view = { ...modal, blocks: [{ type: "actions" as const, elements }] };
	await client.views.open({ trigger_id: read(slack.command(slack.ana, "/ask")).trigger_id, view });
	const more = () => {
		const top = slack.modal(slack.ana);
		if (top === undefined) throw new Error("Cannot press: no modal is open");
		return z.object({ trigger_id: z.string() }).parse(slack.press(slack.ana, top, "more").packet.body).trigger_id;
	};
	await client.views.push({ trigger_id: more(), view });
	await client.views.push({ trigger_id: more(), view });
	await expect(client.views.push({ trigger_id: more(), view })).rejects.toThrow("push_limit_reached");
	const { id = "", hash = "" } = slack.modal(slack.ana) ?? {};
	await client.views.update({ view_id: id, hash, view: modal });
	await expect(client.views.update({ view_id: id, hash, view: modal })).rejects.toThrow("hash_conflict");
	expect(slack.closeView(slack.ana)).toEqual([]);
	await expect(client.views.update({ view_id: id, view: modal })).rejects.toThrow("not_found");
});
