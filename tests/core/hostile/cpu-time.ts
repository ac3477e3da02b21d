/**
 * Milliseconds of processor time that a call takes, the quickest of some runs, or the first that takes at most
 * `enough`.
 */
export function cpuTimeOf(
	call: () => unknown,
	{ runs, enough }: { readonly runs: number; readonly enough: number },
): number {
	let quickest = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs && quickest > enough; run++) {
		const started = process.cpuUsage();
		call();
		const { user, system } = process.cpuUsage(started);
		quickest = Math.min(quickest, (user + system) / 1000);
	}
	return quickest;
}
