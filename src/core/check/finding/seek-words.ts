import { rarityOf } from "../../search/query/query.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { type ComparedWord, searchText } from "../text/compared-words.ts";
import type { CheckScope } from "../text/stretch.ts";

/** So many passages are sought for the terms of a chunk. */
const SOUGHT = 30;
/** A longer run of terms may go over the end of a passage; no more runs than so many are sought. */
const RUN = 6;
const MOST_RUNS = 20;

/** Seeks the passages that share most with some terms, where the index holds a few articles of an archive alone. */
export function seekTerms({ index, within }: CheckScope, terms: readonly string[]): void {
	if (!index.whole || within !== index.allPassages) return;
	const sought = [...new Set(terms)].map((term) => {
		const told = rarityOf(index, term, within);
		return { term, told, forms: [{ term, worth: told, told: 0 }] };
	});
	// What stands in these is looked at, and whatever it scores, no more are sought.
	index.whole.seekPassages(sought, { count: SOUGHT, least: Number.POSITIVE_INFINITY });
}

/** Seeks the passages that hold terms of words side by side. */
export function seekPhrase({ index, within }: CheckScope, words: readonly ComparedWord[]): void {
	const terms = termsOf(searchText(words));
	if (!index.whole || within !== index.allPassages || terms.length === 0) return;
	const runs = Array.from({ length: Math.ceil(terms.length / RUN) }, (_, at) =>
		terms.slice(Math.max(0, Math.min(at * RUN, terms.length - RUN)), (at + 1) * RUN),
	);
	index.whole.seekPhrases(runs.slice(0, MOST_RUNS));
}
