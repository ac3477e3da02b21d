import { wordSet } from "../../lexicon/word-list.ts";
import { type QuestionText, readQuestionWords } from "../question-words.ts";
import { ASKING_OR_VERBS } from "./data/pointing-words.ts";

/** Where a name stands in a question. */
export type NamePlace = { readonly text: string; readonly start: number; readonly end: number };

const LARGE = /^\p{Lu}/u;
const NO_NAME = wordSet(ASKING_OR_VERBS);

/** The names in a question as it was typed: runs of words that begin with a large letter. */
export function namesIn(question: string): readonly NamePlace[] {
	const typed = readQuestionWords(question);
	const names: NamePlace[] = [];
	typed.words.forEach(({ start, headEnd, head }) => {
		if (!LARGE.test(typed.text.charAt(start)) || NO_NAME.has(head)) return;
		const last = names.at(-1);
		const isNext = last !== undefined && goesOn(typed, last.end, start);
		const from = isNext ? last.start : start;
		if (isNext) names.pop();
		names.push({ text: typed.text.slice(from, headEnd), start: from, end: headEnd });
	});
	return names;
}

// "Sporting Lagos" is one name, "Lee, Hill" and "Lee's Hill" are two.
function goesOn({ text }: QuestionText, end: number, start: number): boolean {
	return text.slice(end, start) === " ";
}
