import { trimMarks } from "./trim-marks.ts";

/** A word of a question, which is all that stands between two white spaces, and where it stands. */
export type QuestionWord = {
	readonly start: number;
	readonly end: number;
	/** In lower case, with the marks at it. */
	readonly lower: string;
	/** Its letters up to the first other sign, in lower case: "said" of "said,". */
	readonly head: string;
	/** Where these letters end. */
	readonly headEnd: number;
};

/** A question without the marks at its end, and its words in order. */
export type QuestionText = { readonly text: string; readonly words: readonly QuestionWord[] };

/** What marks a word in a chat: "*who*", "> who". */
const EMPHASIS = /^[*_~`>]+/;
const EMPHASIS_AT_END = /(?<![*_~`])[*_~`]+$/;
const LETTERS = /^[\p{L}\p{M}\p{N}_]+/u;

/** Reads the words of a question. */
export function readQuestionWords(question: string): QuestionText {
	const text = trimMarks(question);
	const words = Array.from(text.matchAll(/\S+/g), ({ 0: typed, index }) => {
		const [marks = ""] = EMPHASIS.exec(typed) ?? [];
		const [start, word] = [index + marks.length, typed.slice(marks.length).replace(EMPHASIS_AT_END, "")];
		const [letters = ""] = LETTERS.exec(word) ?? [];
		return {
			start,
			end: start + word.length,
			lower: word.toLowerCase(),
			head: letters.toLowerCase(),
			headEnd: start + letters.length,
		};
	}).filter(({ start, end }) => start < end);
	return { text, words };
}

/** What stands from one word to before another, as typed. */
export function textBetween({ text, words }: QuestionText, first: number, end: number): string {
	return first < end ? text.slice(words[first]?.start ?? text.length, words[end - 1]?.end) : "";
}

/** What stands behind the letters of a word, as typed. */
export function textAfterHead({ text, words }: QuestionText, at: number): string {
	return text.slice(words[at]?.headEnd ?? text.length);
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Files phrases, which are given with semicolons between them. */
export function filePhrases(list: string): Phrases {
	const phrases = list.split(";").map((phrase) => phrase.trim().split(/\s+/));
	phrases.sort((one, other) => other.length - one.length);
	return Map.groupBy(phrases, ([first = ""]) => first);
}

/** The place behind the longest phrase that stands at a place; the place itself where none does. */
export function skipPhrase(words: readonly QuestionWord[], at: number, phrases: Phrases): number {
	const found = phrases
		.get(words[at]?.lower ?? "")
		?.find((phrase) => phrase.every((word, i) => words[at + i]?.lower === word));
	return at + (found?.length ?? 0);
}

/** The place behind all phrases that follow each other from a place on. */
export function skipPhrases(words: readonly QuestionWord[], at: number, phrases: Phrases): number {
	let end = at;
	for (let next = skipPhrase(words, end, phrases); next > end; next = skipPhrase(words, end, phrases)) end = next;
	return end;
}
