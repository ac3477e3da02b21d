import { setTimeout as wait } from "node:timers/promises";
import type { Newsroom } from "./newsroom.ts";

/** What has been taken on and is not finished. */
export type InFlight = {
	/** Takes work on; resolves when it is finished, however it ends. */
	readonly add: (work: Promise<void>) => Promise<void>;
	/** Resolves when nothing is left. */
	readonly settled: () => Promise<void>;
	/** Resolves when nothing is left, or after so many milliseconds. */
	readonly settledWithin: (milliseconds: number) => Promise<void>;
};

/**
 * How long a platform that stops finishes what is in flight, in milliseconds: the program waits for it no longer
 * than ten seconds.
 */
export const LONGEST_FINISH = 9_000;

/** Nothing in flight yet; what rejects is reported. */
export function createInFlight({ reportFailure }: Pick<Newsroom, "reportFailure">): InFlight {
	const all = new Set<Promise<void>>();
	const settled = async () => {
		while (all.size > 0) await Promise.all(all);
	};
	return {
		add: (work) => {
			const finished = finish(work, reportFailure).finally(() => all.delete(finished));
			all.add(finished);
			return finished;
		},
		settled,
		settledWithin: async (milliseconds) => {
			const stopping = new AbortController();
			const late = wait(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
			await Promise.race([settled(), late]);
			stopping.abort();
		},
	};
}

async function finish(work: Promise<void>, reportFailure: Newsroom["reportFailure"]): Promise<void> {
	await work.catch(reportFailure);
}
