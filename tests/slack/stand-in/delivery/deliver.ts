import { setTimeout as wait } from "node:timers/promises";
import type { Packet, Send, SendResult } from "./packet.ts";

export type Attempt = {
	readonly number: number;
	readonly reason: string | null;
	readonly result: SendResult;
	/** How long the bot took, in milliseconds. */
	readonly took: number;
};
export type Outcome =
	| { readonly kind: "acknowledged"; readonly attempt: Attempt; readonly payload: Readonly<Record<string, unknown>> }
	| { readonly kind: "given-up"; readonly reason: string };
export type Delivery = {
	readonly packet: Packet;
	/** The attempts that ended, in the order in which they did. */
	readonly attempts: readonly Attempt[];
	/** How it ended; it never rejects. */
	readonly outcome: Promise<Outcome>;
	/** Brings the same packet once more, as Slack may even after an acknowledgement. */
	readonly again: () => Promise<SendResult>;
};
export type Deliver = (packet: Packet, copies?: number) => Delivery;
export type DeliverSettings = {
	readonly send: Send;
	/** The waits before each further attempt, in milliseconds. */
	readonly retryAfter: readonly number[];
	readonly stopping: AbortSignal;
	readonly onAttempt: () => void;
};

/**
 * A way to bring packets to the bot: events again and again as Slack does, commands and interactions once, since their
 * user waits and sees that it failed. With more than one copy, the further ones come at once, as retries do.
 */
export function createDeliver({ send, retryAfter, stopping, onAttempt }: DeliverSettings): Deliver {
	return (packet, copies = 1) => {
		const attempts: Attempt[] = [];
		let count = 0;
		const attempt = async (reason: string | null): Promise<Attempt> => {
			const began = performance.now();
			const number = count++;
			const result = await send(packet, { number, reason });
			const ended = { number, reason, result, took: performance.now() - began };
			attempts.push(ended);
			onAttempt();
			return ended;
		};
		const untilAcknowledged = async (): Promise<Outcome> => {
			let reason: string | null = null;
			for (const pause of [0, ...(packet.kind === "events_api" ? retryAfter : [])]) {
				if (reason !== null) await wait(pause, null, { signal: stopping, ref: false });
				const { result, ...rest }: Attempt = await attempt(reason);
				if (result.kind === "acknowledged")
					return { kind: "acknowledged", attempt: { ...rest, result }, payload: result.payload };
				reason = result.reason;
				if (result.forbidsRetry) break;
			}
			return { kind: "given-up", reason: reason ?? "never sent" };
		};
		const outcome = untilAcknowledged().catch((): Outcome => ({ kind: "given-up", reason: "the stand-in stopped" }));
		const again = async () => (await attempt("timeout")).result;
		for (let copy = 1; copy < copies; copy++) void again();
		return { packet, attempts, outcome, again };
	};
}
