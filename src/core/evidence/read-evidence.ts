import type { Span } from "../article/article.ts";
import { LONGEST_ANSWER, type Mark } from "../reader/mark.ts";
import { logOfSum } from "./weigh-measures.ts";

/** What a reader says of a span: how much speaks, in log-odds, for an answer in it, and for one in its passage. */
export type ReadEvidence = { readonly here: number; readonly relevance: number };

/** A reader is never surer than this, in log-odds. */
const SUREST = 8;
/** What was not read holds an answer as little as what was read without finding one. */
export const UNREAD: ReadEvidence = { here: -SUREST, relevance: -SUREST };

/** What a mark says of a span: all beginnings and ends in it together, against “nowhere”. */
export function readSpan(mark: Mark, span: Span): ReadEvidence {
	return { here: bound(sumOfSpans(mark, span) - mark.nowhere), relevance: bound(mark.relevance) };
}

/** The logarithm of the sum over all stretches of words in a span, of their beginning and their end. */
function sumOfSpans({ words }: Mark, { start, end }: Span): number {
	const within = words.filter((word) => word.start < end && word.end > start);
	const terms = within.flatMap(({ ends }, last) =>
		within.slice(Math.max(0, last - LONGEST_ANSWER), last + 1).map(({ begins }) => begins + ends),
	);
	return logOfSum(terms);
}

/**
 * The more passages are looked through, the likelier it is that one only seems to answer; past so many, more of them
 * tell nothing.
 */
const MANY_PASSAGES = 150;

/** How much the number of passages that are looked through tells against the best of them, once it was read. */
export function weighSize(passages: number): number {
	return Math.log(Math.min(MANY_PASSAGES, Math.max(1, passages)));
}

/** What it tells that something has a share, 0 to 1, of all that speaks for what may answer: 0 where it has all. */
export function logOfShare(share: number): number {
	return Math.max(-SUREST, Math.log(share));
}

function bound(odds: number): number {
	return Math.min(SUREST, Math.max(-SUREST, odds));
}
