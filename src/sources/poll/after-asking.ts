import type { Fetched } from "../fetch/fetch-source.ts";
import type { SourceStatus } from "./source-status.ts";

/** So many instants at which something new came are kept. */
const NEWS_KEPT = 30;

/** What is known of a source after it was asked once more, and what it sent was taken in. */
export function afterAsking(
	before: SourceStatus,
	fetched: Fetched,
	{ now, changed, problem }: { readonly now: number; readonly changed: number; readonly problem: string | null },
): SourceStatus {
	if (fetched.kind === "failed" || fetched.kind === "gone" || problem !== null) {
		const wait = fetched.kind === "failed" ? fetched.retryAfter : null;
		return {
			...before,
			asked: now,
			failures: before.failures + 1,
			problem: problem ?? describe(fetched),
			notBefore: wait === null ? null : now + wait,
		};
	}
	return {
		asked: now,
		answered: now,
		validators: fetched.kind === "text" ? fetched.validators : before.validators,
		news: changed > 0 ? [...before.news, now].slice(-NEWS_KEPT) : before.news,
		failures: 0,
		problem: null,
		notBefore: null,
	};
}

function describe(fetched: Fetched): string {
	if (fetched.kind === "failed") return fetched.problem;
	return "the server says that there is nothing at this address any more";
}
