import { setTimeout as wait } from "node:timers/promises";
import { type Finding, toMend } from "./finding.ts";

/** Looks at one thing; the signal tells it to give up. */
export type Examine = (signal: AbortSignal) => Promise<readonly Finding[]>;

/** What is found within so many milliseconds; that it took longer, or broke, is a finding too. */
export async function examineInTime(subject: string, examine: Examine, longest: number): Promise<readonly Finding[]> {
	const ending = new AbortController();
	const late = wait(longest, null, { signal: ending.signal }).then(
		() => [toMend(subject, `it took longer than ${longest / 1_000} seconds: try again, or look at the network`)],
		() => [],
	);
	try {
		return await Promise.race([examine(AbortSignal.any([ending.signal, AbortSignal.timeout(longest)])), late]);
	} catch (error) {
		// What an error says may hold an address with a key.
		const type = error instanceof Error ? error.name : typeof error;
		return [toMend(subject, `it cannot be looked at (${type}): that is a fault of the program; please report it`)];
	} finally {
		ending.abort();
	}
}
