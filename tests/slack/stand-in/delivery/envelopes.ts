import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Packet, Retry, SendResult } from "./packet.ts";

export type Envelopes = {
	readonly wrap: (
		packet: Packet,
		retry: Retry,
	) => { readonly envelope: object; readonly acknowledged: Promise<SendResult> };
	/** Takes what came over a socket: an acknowledgement, or a fault. */
	readonly receive: (message: string) => void;
	readonly stop: () => void;
};

const Acknowledgement = z.object({
	envelope_id: z.string(),
	payload: z.record(z.string(), z.unknown()).optional(),
});
const TIMED_OUT: SendResult = { kind: "failed", reason: "timeout", forbidsRetry: false };

/** The envelopes of Socket Mode: which are out, and which came back. An answer may come over any socket of the app. */
export function createEnvelopes(within: number, faults: string[]): Envelopes {
	const out = new Map<string, (result: SendResult) => void>();
	const back = new Set<string>();
	return {
		wrap(packet, retry) {
			const envelopeId = randomUUID();
			const acknowledged = new Promise<SendResult>((resolve) => {
				const timer = setTimeout(() => out.get(envelopeId)?.(TIMED_OUT), within);
				out.set(envelopeId, (result) => {
					clearTimeout(timer);
					out.delete(envelopeId);
					back.add(envelopeId);
					resolve(result);
				});
			});
			return { envelope: describe(envelopeId, packet, retry), acknowledged };
		},
		receive(message) {
			const result = Acknowledgement.safeParse(parse(message));
			if (!result.success) {
				faults.push(`Sent a message over a socket that is no acknowledgement: ${message.slice(0, 200)}`);
				return;
			}
			const { envelope_id, payload = {} } = result.data;
			const settle = out.get(envelope_id);
			if (settle !== undefined) settle({ kind: "acknowledged", payload });
			else if (back.has(envelope_id)) faults.push(`Acknowledged the envelope "${envelope_id}" again or too late`);
			else faults.push(`Acknowledged the envelope "${envelope_id}", which nobody sent`);
		},
		stop() {
			for (const settle of [...out.values()]) settle(TIMED_OUT);
		},
	};
}

function describe(envelopeId: string, { kind, body, takesPayload }: Packet, { number, reason }: Retry): object {
	return {
		envelope_id: envelopeId,
		type: kind,
		payload: body,
		accepts_response_payload: takesPayload,
		...(kind === "events_api" && { retry_attempt: number, retry_reason: reason ?? "" }),
	};
}

function parse(message: string): unknown {
	try {
		return JSON.parse(message);
	} catch {
		return undefined;
	}
}
