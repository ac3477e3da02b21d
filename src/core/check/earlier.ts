import type { Archive } from "../answer/archive.ts";
import type { Article } from "../article/article.ts";
import { findSequence } from "./finding/find-sequence.ts";
import { keysOf, splitCompared } from "./text/compared-words.ts";
import { type Pasted, readPasted } from "./text/pasted.ts";
import type { Checked, Earlier, Pasting, Verdict } from "./verdict.ts";

/** That an earlier version of an article printed pasted words, as it is remembered. */
export type Remembered = {
	/** The id of the article. */
	readonly article: string;
	/** The day until which it printed them, as ISO 8601. */
	readonly until: string;
	/** The sentences in which they stood; null where only hashes of them are kept. */
	readonly words: string | null;
};

/** Looks pasted words up in the earlier versions of articles: what is remembered of them, the last first. */
export type RecallEarlier = (pasted: Pick<Pasted, "text" | "words">) => readonly Remembered[];

/** Nothing is remembered. */
export const REMEMBER_NOTHING: RecallEarlier = () => [];

/** The verdicts on words that are printed nowhere now as they were pasted. */
const NOT_PRINTED_NOW: ReadonlySet<Verdict["kind"]> = new Set([
	...(["altered", "shortened", "stitched", "headline", "not-found"] as const),
]);

/** No more articles are told than so many. */
const MOST_EARLIER = 3;

/** In which articles words that are not printed now were printed before these were changed. */
export function findEarlier(
	{ index }: Archive,
	recall: RecallEarlier,
	{ pasting, verdict }: { readonly pasting: Pasting } & Pick<Checked, "verdict">,
): readonly Earlier[] {
	if (!NOT_PRINTED_NOW.has(verdict.kind)) return [];
	const pasted = readPasted(pasting.text);
	const told = recall(pasted).flatMap(({ article: id, until, words }) => {
		if (pasting.article !== undefined && pasting.article !== id) return [];
		// Of one that may not be told of, or is gone, nothing is told of what it was either.
		const article = index.articles[index.numberOf(id) ?? -1];
		return article ? [{ article, until, words }] : [];
	});
	return told.slice(0, MOST_EARLIER).filter(({ article }) => !stillPrints(article, pasted));
}

function stillPrints({ text }: Article, { words }: Pasted): boolean {
	const printed = splitCompared(text, { start: 0, end: text.length });
	const [sought, own] = [words, printed].map((it) => keysOf(it).map((key) => key.toLowerCase()));
	return findSequence(sought ?? [], own ?? [], { from: 0, to: printed.length }).length > 0;
}
