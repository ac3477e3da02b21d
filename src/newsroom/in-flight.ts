import type { Newsroom } from "./newsroom.ts";

/** What has been taken on and is not finished. */
export type InFlight = {
	/** Takes work on; resolves when it is finished, however it ends. */
	readonly add: (work: Promise<void>) => Promise<void>;
	/** Resolves when nothing is left. */
	readonly settled: () => Promise<void>;
};

/** Nothing in flight yet; what rejects is reported. */
export function createInFlight({ reportFailure }: Pick<Newsroom, "reportFailure">): InFlight {
	const all = new Set<Promise<void>>();
	return {
		add: (work) => {
			const finished = finish(work, reportFailure).finally(() => all.delete(finished));
			all.add(finished);
			return finished;
		},
		settled: async () => {
			while (all.size > 0) await Promise.all(all);
		},
	};
}

async function finish(work: Promise<void>, reportFailure: Newsroom["reportFailure"]): Promise<void> {
	await work.catch(reportFailure);
}
