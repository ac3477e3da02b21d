import type { Article, Span } from "../../article/article.ts";
import { isAdverb, TIME_WORDS } from "./function-words.ts";
import { findHeadlines, findLarge } from "./name-runs.ts";
import type { Marked } from "./quotation-marks.ts";
import type { Word } from "./words.ts";

/** A run of words by their numbers: from `first` up to but not including `end`. */
export type Run = { readonly first: number; readonly end: number };

/**
 * An article as the passes read it: its words, its stretches within quotation marks, and which words stand in which.
 */
export type Reading = {
	readonly article: Article;
	readonly words: readonly Word[];
	readonly marked: readonly Marked[];
	/** The words of each marked stretch, its marks included. */
	readonly markedRuns: readonly Run[];
	/** For each word the number of the marked stretch that it stands in, or -1. */
	readonly markedOf: Int32Array;
	/** What is written large where no sentence begins, in lower case. */
	readonly large: ReadonlySet<string>;
};

/** Puts words and marked stretches together. */
export function readMarked(article: Article, words: readonly Word[], marked: readonly Marked[]): Reading {
	const markedOf = new Int32Array(words.length).fill(-1);
	let at = 0;
	const markedRuns = marked.map(({ start, end }, number) => {
		while (at < words.length && (words[at]?.start ?? 0) < start) at++;
		const first = at;
		while (at < words.length && (words[at]?.start ?? 0) < end) markedOf[at++] = number;
		return { first, end: at };
	});
	return { article, words, marked, markedRuns, markedOf, large: findLarge(words, findHeadlines(words)) };
}

/** The span of a run of words. */
export function spanOf({ words }: Reading, { first, end }: Run): Span {
	return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** The word in lower case at a number; "" beyond the ends and inside quotation marks. */
export function lowerAt({ words, markedOf }: Reading, at: number): string {
	return (markedOf[at] ?? 0) >= 0 ? "" : (words[at]?.lower ?? "");
}

/** Whether a word outside quotation marks is an adverb, and no name that ends as one. */
export function isAdverbAt(reading: Reading, at: number): boolean {
	return isAdverb(lowerAt(reading, at)) && !isNameLike(reading, at);
}

/** Whether a word outside quotation marks says when, and is no name: "May". */
export function isTimeAt(reading: Reading, at: number): boolean {
	return TIME_WORDS.has(lowerAt(reading, at)) && !isNameLike(reading, at);
}

/** Whether a word is written large here, and somewhere where no sentence begins. */
export function isNameLike({ words, large }: Reading, at: number): boolean {
	const word = words[at];
	return word?.isCapital === true && large.has(word.lower);
}

/**
 * How many words a pass looks to either side: more than any sentence of the news has, so that the time stays linear.
 */
export const REACH = 300;

const TERMINAL = new Set([".", "?", "!"]);

/** Whether a sentence ends with this word, outside quotation marks. */
export function isTerminal(reading: Reading, at: number): boolean {
	return TERMINAL.has(lowerAt(reading, at));
}

/** The number of the first word of the stretch between quotation marks and sentence ends that a word stands in. */
export function stretchStart(reading: Reading, at: number): number {
	const { words, markedOf } = reading;
	let first = at;
	while (
		first > Math.max(0, at - REACH) &&
		words[first - 1]?.paragraph === words[at]?.paragraph &&
		words[first - 1]?.sentence === words[at]?.sentence &&
		(markedOf[first - 1] ?? -1) < 0 &&
		!isTerminal(reading, first - 1)
	)
		first--;
	return first;
}

/** The number after the last word of the stretch that a word stands in; a sentence's full stop is left out. */
export function stretchEnd(reading: Reading, at: number): number {
	const { words, markedOf } = reading;
	let end = at;
	while (
		end < Math.min(words.length, at + REACH) &&
		words[end]?.paragraph === words[at]?.paragraph &&
		(markedOf[end] ?? -1) < 0 &&
		!isTerminal(reading, end)
	)
		end++;
	return end;
}
