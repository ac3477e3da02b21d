import { wordSet } from "../../lexicon/word-list.ts";
import { type QuestionText, readQuestionWords } from "../question-words.ts";
import { ASKING_OR_VERBS } from "./data/pointing-words.ts";

/** Where a name stands in a question. */
export type NamePlace = { readonly text: string; readonly start: number; readonly end: number };

/** "Lee", and "al-Hassan". */
const LARGE = /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u;
/** What stands at the end of a name without being of it: "Lee's", "Lee,". */
const BEHIND_NAME = /(?:['’]s?)?[,.;:!?)]*$/;
const NO_NAME = wordSet(ASKING_OR_VERBS);

/** The names in a question as it was typed: runs of words that begin with a large letter. */
export function namesIn(question: string): readonly NamePlace[] {
	const typed = readQuestionWords(question);
	const names: NamePlace[] = [];
	for (const { start, end: wordEnd, head } of typed.words) {
		const word = typed.text.slice(start, wordEnd);
		if (!LARGE.test(word) || NO_NAME.has(head)) continue;
		const end = start + word.replace(BEHIND_NAME, "").length;
		const last = names.at(-1);
		const isNext = last !== undefined && goesOn(typed, last.end, start);
		const from = isNext ? last.start : start;
		if (isNext) names.pop();
		names.push({ text: typed.text.slice(from, end), start: from, end });
	}
	return names;
}

// "Sporting Lagos" is one name, "Lee, Hill" and "Lee's Hill" are two.
function goesOn({ text }: QuestionText, end: number, start: number): boolean {
	return text.slice(end, start) === " ";
}
