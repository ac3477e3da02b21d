import { wordSet } from "../../lexicon/word-list.ts";
import { type QuestionText, type QuestionWord, textBetween } from "../question-words.ts";
import { PERSONAL, PLURAL, POINTERS } from "./data/pointing-words.ts";

/** What the letters of a word are replaced by, with the marks at it left as they are. */
export function replaceHead({ text }: QuestionText, { start, headEnd }: QuestionWord, by: string): string {
	return text.slice(0, start) + by + text.slice(headEnd);
}

/** What stands from a word to the end, as typed. */
export function textFrom(question: QuestionText, first: number): string {
	return textBetween(question, first, question.words.length);
}

/** The place behind a word and the "is" that goes with it: "who's", "who is", "who was"; the place itself without. */
export function skipBe(words: readonly QuestionWord[], at: number): number {
	const { lower = "", head = "" } = words[at] ?? {};
	if (lower === `${head}'s` || lower === `${head}’s`) return at + 1;
	return BE.has(words[at + 1]?.head ?? "") ? at + 2 : at;
}

const BE: ReadonlySet<string> = new Set(["is", "was", "are", "were"]);

const PRONOUNS = wordSet(`${PERSONAL} ${PLURAL} ${POINTERS} her there`);

/** Whether words name nobody: "he", "that". */
export function isPronoun(words: string): boolean {
	return PRONOUNS.has(words.toLowerCase());
}

/** Where the words of a phrase, in lower case, follow each other; -1 where they do not. */
export function placeOf(words: readonly QuestionWord[], phrase: readonly string[]): number {
	if (phrase.length === 0) return -1;
	return words.findIndex((_, at) => phrase.every((word, i) => words[at + i]?.lower === word));
}
