import { expect, test } from "vitest";
import { checkPayload } from "../interactions/take-payload.ts";
import { createEnvelopes } from "./envelopes.ts";

const packet = { kind: "events_api", body: { type: "event_callback" }, takesPayload: false } as const;

function wrap(within = 1_000) {
	const faults: string[] = [];
	const envelopes = createEnvelopes(within, faults);
	const { envelope, acknowledged } = envelopes.wrap(packet, { number: 1, reason: "timeout" });
	const id = "envelope_id" in envelope ? String(envelope.envelope_id) : "";
	return { faults, envelopes, envelope, acknowledged, id };
}

test("createEnvelopes() wraps an event with its attempt, and takes an acknowledgement once", async () => {
	const { faults, envelopes, envelope, acknowledged, id } = wrap();
	expect(envelope).toEqual({
		envelope_id: id,
		type: "events_api",
		payload: packet.body,
		accepts_response_payload: false,
		retry_attempt: 1,
		retry_reason: "timeout",
	});
	envelopes.receive(JSON.stringify({ envelope_id: id, payload: {} }));
	expect(await acknowledged).toEqual({ kind: "acknowledged", payload: {} });
	envelopes.receive(JSON.stringify({ envelope_id: id }));
	expect(faults).toEqual([`Acknowledged the envelope "${id}" again or too late`]);
});

test("createEnvelopes() gives up on an envelope in time, and calls a late acknowledgement a fault", async () => {
	const { faults, envelopes, acknowledged, id } = wrap(5);
	expect(await acknowledged).toEqual({ kind: "failed", reason: "timeout", forbidsRetry: false });
	envelopes.receive(JSON.stringify({ envelope_id: id }));
	expect(faults).toHaveLength(1);
});

test.each([
	["hello", "Sent a message over a socket that is no acknowledgement: hello"],
	['{"payload":{}}', 'Sent a message over a socket that is no acknowledgement: {"payload":{}}'],
	['{"envelope_id":"e"}', 'Acknowledged the envelope "e", which nobody sent'],
])("createEnvelopes() finds fault with %s", (message, fault) => {
	const { faults, envelopes } = wrap(5);
	envelopes.receive(message);
	expect(faults).toEqual([fault]);
});

test("checkPayload() finds fault with a payload where Slack takes none", () => {
	const faults: string[] = [];
	checkPayload({ ...packet, takesPayload: true }, { text: "x" }, faults);
	checkPayload(packet, {}, faults);
	expect(faults).toEqual([]);
	checkPayload(packet, { text: "x" }, faults);
	expect(faults).toEqual(['Acknowledged "events_api" with a payload, which it does not take: {"text":"x"}']);
});
