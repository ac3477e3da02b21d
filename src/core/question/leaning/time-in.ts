import { wordSet } from "../../lexicon/word-list.ts";
import { type QuestionText, type QuestionWord, readQuestionWords } from "../question-words.ts";
import { BEFORE_TIME, DAYS_AND_MONTHS, OPENS_TIME, TIME_UNITS } from "./data/time-words.ts";

const YEAR = /^(?:1[0-9]|20)\d\ds?$/;
const BEFORE = wordSet(BEFORE_TIME);
const NAMED = wordSet(DAYS_AND_MONTHS);
const OPENING = wordSet(OPENS_TIME);
const UNITS = wordSet(TIME_UNITS);

/** From which word of a question to behind which one a time is named: "in 2002", "last year"; null where none is. */
export function timeIn({ words }: QuestionText): { readonly from: number; readonly end: number } | null {
	for (let at = 0; at < words.length; at++) {
		const end = endOfTime(words, at);
		if (end > at) return { from: OPENING.has(words[at - 1]?.head ?? "") ? at - 1 : at, end };
	}
	return null;
}

/** Whether some words name a time and nothing else: "in 2015", "and last year". */
export function isTime(text: string): boolean {
	const typed = readQuestionWords(text);
	const time = timeIn(typed);
	return time !== null && time.from === 0 && time.end === typed.words.length;
}

// "2002", "last year", "May 2002", "3 May", "yesterday": all words that go together.
function endOfTime(words: readonly QuestionWord[], from: number): number {
	let end = from;
	for (let word = words[end]; word; word = words[end]) {
		const isUnit = BEFORE.has(word.head) && UNITS.has(words[end + 1]?.head ?? "");
		if (isUnit) end += 2;
		else if (YEAR.test(word.head) || NAMED.has(word.head)) end++;
		else return end;
	}
	return end;
}
