import { expect, test } from "vitest";
import { z } from "zod";
import type { Delivery } from "../delivery/deliver.ts";
import { connect, refusal, slackForTest } from "../for-test.ts";
import type { StandInOptions } from "../options.ts";

const modal = {
	type: "modal" as const,
	title: { type: "plain_text" as const, text: "Context" },
	blocks: [{ type: "divider" as const }],
};

async function start(options: Partial<StandInOptions> = {}) {
	const slack = await slackForTest(options);
	return { slack, client: connect(slack) };
}

test("a home tab is published, and again only with the hash it has", async () => {
	const { slack, client } = await start();
	const view = { type: "home" as const, blocks: [{ type: "divider" as const }] };
	const first = await client.views.publish({ user_id: slack.ana.id, view });
	expect(slack.home(slack.ana)?.id).toBe(first.view?.id);
	expect(await refusal(client.views.publish({ user_id: slack.ana.id, view, hash: "old" }))).toBe("hash_conflict");
	const again = await client.views.publish({ user_id: slack.ana.id, view, hash: first.view?.hash ?? "" });
	expect(again.view?.id).toBe(first.view?.id);
});

test("a trigger opens one view, within its time", async () => {
	const { slack, client } = await start();
	const trigger_id = readTrigger(slack.command(slack.ana, "/ask"));
	await client.views.open({ trigger_id, view: modal });
	expect(slack.modal(slack.ana)?.content).toMatchObject({ title: { text: "Context" } });
	await expect(client.views.open({ trigger_id, view: modal })).rejects.toThrow("exchanged_trigger_id");
	await expect(client.views.open({ trigger_id: "1.2", view: modal })).rejects.toThrow("invalid_trigger_id");
	const late = await start({ triggerIdLife: -1 });
	const expired = readTrigger(late.slack.command(late.slack.ana, "/ask"));
	await expect(late.client.views.open({ trigger_id: expired, view: modal })).rejects.toThrow("expired_trigger_id");
});

test("views stack up to three, change by their hash, and close", async () => {
	const { slack, client } = await start();
	const elements = [
		{ type: "button" as const, text: { type: "plain_text" as const, text: "More" }, action_id: "more" },
	];
	const view = { ...modal, blocks: [{ type: "actions" as const, elements }] };
	await client.views.open({ trigger_id: readTrigger(slack.command(slack.ana, "/ask")), view });
	const more = () => {
		const top = slack.modal(slack.ana);
		if (top === undefined) throw new Error("Cannot press: no modal is open");
		return readTrigger(slack.press(slack.ana, top, "more"));
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

function readTrigger({ packet }: Delivery): string {
	return z.object({ trigger_id: z.string() }).parse(packet.body).trigger_id;
}
