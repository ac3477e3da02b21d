import { COURTESY_TITLES } from "../../quotation/text/titles.ts";
import { forEachPhrase } from "./phrase-borders.ts";
import type { AskedPhrase } from "./phrase-evidence.ts";
import { fitOfWord, isNumeric, mayStandIn } from "./phrase-fit.ts";
import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";

/** A phrase that may answer, and how well it is of the type asked for, 0 to 1. */
export type FittingPhrase = Stretch & { readonly fit: number };

/** All phrases of a sentence that may answer. */
export function listPhrases(words: readonly PhraseWord[], asked: AskedPhrase): readonly FittingPhrase[] {
	const news = sumUp(words.map((word) => Number(isNewWord(word))));
	const fits = words.map((word) => fitOfWord(asked.fitType, word));
	const barred = sumUp(words.map((word) => Number(!mayStandIn(asked.fitType, word))));
	const phrases: FittingPhrase[] = [];
	// Of the phrases that begin at one place each is longer than the one before it.
	let begun = -1;
	let seen = 0;
	let fit = 0;
	forEachPhrase(words, (first, end) => {
		if (first !== begun) {
			begun = first;
			seen = first;
			fit = 0;
		}
		for (; seen < end; seen++) fit = Math.max(fit, fits[seen] ?? 0);
		if (between(news, first, end) === 0 && asked.type !== "any") return;
		if (fit === 0 && isNumeric(asked.fitType)) return;
		if (between(barred, first, end) > 0) return;
		phrases.push({ first, end, fit });
	});
	return phrases;
}

// The question's own words answer nothing; a number in it may be another one here.
function isNewWord({ terms, asked, lower }: PhraseWord): boolean {
	return terms.length > 0 && asked === 0 && !COURTESY_TITLES.has(lower.replace(".", ""));
}

/** The sums of the values before each place. */
export function sumUp(values: readonly number[]): Float64Array {
	const sums = new Float64Array(values.length + 1);
	values.forEach((value, at) => {
		sums[at + 1] = (sums[at] ?? 0) + value;
	});
	return sums;
}

/** The sum of the values from one place to before another. */
export function between(sums: Float64Array, first: number, end: number): number {
	return (sums[end] ?? 0) - (sums[first] ?? 0);
}
