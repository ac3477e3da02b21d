import type { Validators } from "../fetch/fetch-source.ts";
import { type Counts, newsOf } from "../kept/take-delivered.ts";
import type { SourceStatus } from "./source-status.ts";

/** What came of asking a source. */
export type Asked = {
	readonly counts: Counts;
	/** Why it cannot be read; null where it can. */
	readonly problem: string | null;
	/** How long it wants to be left alone, in milliseconds. */
	readonly retryAfter: number | null;
	/** What is known otherwise than before. */
	readonly learnt: Partial<Pick<SourceStatus, "changedUntil" | "listed" | "missing">> & {
		readonly validators?: Validators;
	};
};

/** So many instants at which something new came are kept. */
const NEWS_KEPT = 30;

/** What is known of a source after it was asked once more, and what it sent was taken in. */
export function afterAsking(
	before: SourceStatus,
	{ counts, problem, retryAfter, learnt }: Asked,
	now: number,
): SourceStatus {
	const news = newsOf(counts) > 0 ? [...before.news, now].slice(-NEWS_KEPT) : before.news;
	const known = { ...before, ...learnt, asked: now, news };
	if (problem === null) return { ...known, answered: now, failures: 0, problem, notBefore: null };
	return {
		...known,
		// Else it would say that nothing changed since, and nobody would know what is wrong.
		validators: before.validators,
		failures: before.failures + 1,
		problem,
		notBefore: retryAfter === null ? null : now + retryAfter,
	};
}
