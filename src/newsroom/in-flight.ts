/** What has been taken on and is not finished. */
export type InFlight = {
	readonly add: (work: Promise<void>) => void;
	/** Resolves when nothing is left. */
	readonly settled: () => Promise<void>;
};

/** Nothing in flight yet; what rejects is reported. */
export function createInFlight(reportFailure: (error: unknown) => Promise<string>): InFlight {
	const all = new Set<Promise<unknown>>();
	return {
		add: (work) => {
			const finished = work.catch(reportFailure).finally(() => all.delete(finished));
			all.add(finished);
		},
		settled: async () => {
			while (all.size > 0) await Promise.all(all);
		},
	};
}
