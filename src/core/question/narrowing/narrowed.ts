import type { Filter, Order } from "../filter.ts";
import type { QuestionText, QuestionWord } from "../question-words.ts";
import { trimBefore, trimBehind } from "../trim-marks.ts";

/** A question without the words that narrow it, and what they said. */
export type Narrowed = {
	readonly question: string;
	readonly filter: Filter;
	readonly order: Order | null;
	/**
	 * Whether the days are surely those of the articles: "said last week" may also be a week that an article tells of.
	 */
	readonly isSure: boolean;
};

/** What is known of the articles: without it nobody can tell the author in "by Ann Lee" from a place by the sea. */
export type Known = {
	/** The day it is (ISO 8601). */
	readonly today: string | undefined;
	/** Whether somebody of that name writes the articles, who is not quoted or told of in them. */
	readonly isAuthor: (name: string) => boolean;
	readonly isSection: (name: string) => boolean;
};

/** Some words of a question that stand side by side. */
export type Words = { readonly text: QuestionText; readonly from: number; readonly end: number };

const MARK_BEFORE = /[("“‘']/u;
const MARK_BEHIND = /[)"”’'.,!?:;…]/u;

/** A word in lower case without the marks around it. */
export function bare({ lower }: QuestionWord): string {
	return trimBefore(trimBehind(lower, MARK_BEHIND), MARK_BEFORE);
}

/** The bare words of a stretch. */
export function bareWordsOf({ text, from, end }: Words): readonly string[] {
	return text.words.slice(from, end).map(bare);
}

const MARK_OF_NAME = /[,;:.\s]/u;

/** A name as typed, without a comma or a stop behind it. */
export function trimName(name: string): string {
	return trimBehind(name, MARK_OF_NAME);
}

/** Whether some words stand in quotation marks or beside one: they are somebody's, and narrow nothing. */
export function isMarked({ text, from, end }: Words): boolean {
	return text.words.slice(from, end).some(({ lower }) => /["“”]/u.test(lower));
}

const COMMA_BEHIND = /[\s,:;–—(-]/u;

/** What stands before a word of a question, without a comma at its end. */
export function textBefore({ text, words }: QuestionText, at: number): string {
	return trimBehind(text.slice(0, words[at]?.start ?? text.length), COMMA_BEHIND);
}
