import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../state/clock.ts";

/** Waits until a channel takes another message. */
export type AwaitTurn = (channel: string) => Promise<void>;

/** "1 message per second per channel": https://docs.slack.dev/apis/web-api/rate-limits */
export const SLACK_PACE = 1_000;

/** Beyond so many channels those are forgotten that take a message at once. */
const MOST_CHANNELS = 1_000;

/** Lets some milliseconds pass between two messages in one channel; the first goes at once. */
export function createPace(milliseconds: number, now: Clock): AwaitTurn {
	const freeAt = new Map<string, number>();
	return async (channel) => {
		const time = now();
		if (freeAt.size >= MOST_CHANNELS) for (const [idle, free] of freeAt) if (free <= time) freeAt.delete(idle);
		const turn = Math.max(time, freeAt.get(channel) ?? 0);
		freeAt.set(channel, turn + milliseconds);
		if (turn > time) await wait(turn - time);
	};
}
