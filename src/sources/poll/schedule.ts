import type { SourceStatus } from "./source-status.ts";

/** A source that fails is asked less and less often, but at least so often, in milliseconds. */
const LONGEST_PAUSE = 6 * 3_600_000;
/** Whoever wants to be left alone for longer may have mistaken the unit. */
const LONGEST_REST = 24 * 3_600_000;

/** When a source is to be asked next, in milliseconds since 1970; it is asked every `interval` milliseconds. */
export function nextAsking({ asked, failures, notBefore }: SourceStatus, interval: number): number {
	if (asked === null) return 0;
	const pause = Math.max(interval, Math.min(LONGEST_PAUSE, interval * 2 ** failures));
	return Math.max(asked + pause, Math.min(notBefore ?? 0, asked + LONGEST_REST));
}

/** So many gaps must be known to tell what is usual. */
const FEWEST_GAPS = 3;
/** Of ten gaps the longest but one is usual: a newsroom has nights. */
const USUAL = 0.9;
/** A source is late after so many times its usual gap. */
const LATE_AFTER = 3;
/** Nobody calls a source late that was silent for no longer, in milliseconds. */
const SHORTEST_SILENCE = 3_600_000;

/**
 * For how long a source has had nothing new, in milliseconds, where that is more than three times its usual gap; null
 * where it is not, or nobody can tell yet.
 */
export function silenceOf({ news }: SourceStatus, now: number): number | null {
	const gaps = news.slice(1).map((at, number) => at - (news[number] ?? at));
	const last = news.at(-1);
	if (gaps.length < FEWEST_GAPS || last === undefined) return null;
	const usual = gaps.toSorted((a, b) => a - b)[Math.floor(USUAL * (gaps.length - 1))] ?? 0;
	const silent = now - last;
	return silent > Math.max(LATE_AFTER * usual, SHORTEST_SILENCE) ? silent : null;
}
