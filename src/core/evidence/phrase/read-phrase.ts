import { LONGEST_ANSWER, type Mark } from "../../reader/mark.ts";
import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";

/** The words of a sentence that a reader marks, and their share of all that it marks there, 0 to 1. */
export type ReadPhrase = Stretch & { readonly certainty: number };

/** What speaks for a word that was not marked. */
const UNMARKED = -20;

/** The words of a sentence between which a reader marks an answer; null where it marked none of them. */
export function readPhrase(words: readonly PhraseWord[], mark: Mark): ReadPhrase | null {
	const { begins, ends } = alignMarks(words, mark);
	let best: Stretch | null = null;
	let most = UNMARKED;
	forEachStretch(words, (first, end) => {
		const odds = (begins[first] ?? UNMARKED) + (ends[end - 1] ?? UNMARKED);
		if (odds > most) [best, most] = [{ first, end }, odds];
	});
	if (!best) return null;
	const found: Stretch = best;
	let near = 0;
	let all = 0;
	forEachStretch(words, (first, end) => {
		const share = Math.exp((begins[first] ?? UNMARKED) + (ends[end - 1] ?? UNMARKED) - most);
		all += share;
		if (first < found.end && end > found.first) near += share;
	});
	return { ...found, certainty: near / all };
}

function forEachStretch(words: readonly PhraseWord[], take: (first: number, end: number) => void): void {
	for (let first = 0; first < words.length; first++)
		for (let end = first + 1; end <= Math.min(words.length, first + LONGEST_ANSWER); end++) take(first, end);
}

/** What a mark says of each word: words here may hold several that were marked, as “al-Assad” does. */
function alignMarks(words: readonly PhraseWord[], { words: marked }: Mark) {
	const begins: number[] = [];
	const ends: number[] = [];
	let at = 0;
	for (const { start, end } of words) {
		while ((marked[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
		let [begin, last] = [UNMARKED, UNMARKED];
		for (let i = at; (marked[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
			begin = Math.max(begin, marked[i]?.begins ?? UNMARKED);
			last = Math.max(last, marked[i]?.ends ?? UNMARKED);
		}
		begins.push(begin);
		ends.push(last);
	}
	return { begins, ends };
}
