import { setTimeout as wait } from "node:timers/promises";
import type { LeaseStore } from "../../state/leases.ts";

// https://docs.discord.com/developers/events/gateway#sharding-max-concurrency: one identify of each bucket in five
// seconds, for all programs of a bot together.
const WINDOW = 5_000;
const PAUSE = 250;
/** Where the store cannot tell whose turn it is, Discord refuses what comes too soon, and it is tried again. */
const LONGEST_WAIT = 60_000;

/** Waits until a shard may identify; the throttler of discord.js. */
type Throttler = { readonly waitForIdentify: (shard: number, signal: AbortSignal) => Promise<void> };

/**
 * Lets the programs of a bot identify one after the other, as Discord wants it, also where each has its own shards.
 * What it gives takes how many may do so at once.
 */
export function createIdentifyTurns(leases: LeaseStore, clientId: string): (atOnce: number) => Throttler {
	return (atOnce) => ({
		waitForIdentify: async (shard, signal) => {
			const name = `discord:${clientId}:identify:${shard % atOnce}`;
			const turn = crypto.randomUUID();
			for (let waited = 0; waited < LONGEST_WAIT; waited += PAUSE) {
				if (await leases.take(name, turn, WINDOW)) return;
				await wait(PAUSE, undefined, { signal });
			}
		},
	});
}
