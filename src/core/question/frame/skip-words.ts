import type { Phrases } from "../question-words.ts";
import type { PlainWord } from "./frame-word.ts";

type Lower = Pick<PlainWord, "lower">;

/** The place behind the longest phrase that stands at a place; the place itself where none does. */
export function skipWords(words: readonly Lower[], at: number, phrases: Phrases): number {
	const found = phrases.get(words[at]?.lower ?? "")?.find((phrase) => standsAt(words, at, phrase));
	return at + (found?.length ?? 0);
}

/** Whether one of some phrases stands anywhere. */
export function holdsPhrase(words: readonly Lower[], phrases: Phrases): boolean {
	return words.some((_, at) => skipWords(words, at, phrases) > at);
}

/** The place where the longest phrase begins that ends before a place; the place itself where none does. */
export function skipWordsBack(words: readonly Lower[], end: number, phrases: readonly (readonly string[])[]): number {
	const found = phrases.find((phrase) => phrase.length <= end && standsAt(words, end - phrase.length, phrase));
	return end - (found?.length ?? 0);
}

function standsAt(words: readonly Lower[], at: number, phrase: readonly string[]): boolean {
	return phrase.every((word, i) => words[at + i]?.lower === word);
}
