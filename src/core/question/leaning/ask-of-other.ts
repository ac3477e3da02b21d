import { wordSet } from "../../lexicon/word-list.ts";
import { readQuestionWords, textBetween } from "../question-words.ts";
import { PREPOSITIONS } from "./data/pointing-words.ts";
import { namesIn } from "./names-in.ts";
import type { Completed } from "./resolved.ts";
import { timeIn } from "./time-in.ts";
import { textFrom } from "./words.ts";

/** "And in 2015?": the last question of another time. */
export function askOfOtherTime(question: string, time: string): readonly Completed[] {
	const typed = readQuestionWords(question);
	const old = timeIn(typed) ?? { from: typed.words.length, end: typed.words.length };
	const parts = [textBetween(typed, 0, old.from), time, textBetween(typed, old.end, typed.words.length)];
	const whole = parts.filter((part) => part !== "").join(" ");
	return [{ question: whole, speaker: null, topic: time, near: "last" }];
}

const JOINING = wordSet(PREPOSITIONS);

/** "Same for the UK?": the last question of another name; of several in it each may be meant, the last one first. */
export function askOfOtherName(question: string, words: string): readonly Completed[] {
	const typed = readQuestionWords(words);
	const name = textFrom(typed, JOINING.has(typed.words[0]?.head ?? "") ? 1 : 0);
	const { text } = readQuestionWords(question);
	return namesIn(question)
		.map(({ start, end }) => text.slice(0, start) + name + text.slice(end))
		.toReversed()
		.map((whole) => ({ question: whole, speaker: null, topic: name, near: "last", name }));
}

/** Whether words are a name, before which an article or a preposition may stand. */
export function isNamed(words: string): boolean {
	const [name, other] = namesIn(words);
	return name !== undefined && other === undefined && name.end === readQuestionWords(words).text.length;
}
