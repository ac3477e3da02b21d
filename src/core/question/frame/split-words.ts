import { rowsOf, wordSet, wordsOf } from "../../lexicon/word-list.ts";
import type { QuestionText } from "../question-words.ts";
import { ASKING, SHORT_VERBS } from "./data/asking-words.ts";
import type { PlainWord } from "./frame-word.ts";

const ASKING_WORDS = wordSet(ASKING);
const SHORT = rowsOf(SHORT_VERBS).map(wordsOf);
const MARKS_BEFORE = /^[^\p{L}\p{N}$£€]+/u;
const MARKS_BEHIND = /[^\p{L}\p{N}%]+$/u;
const PAUSE = /[,;:!?)…]/;

/** The words of a question without the marks at them; "who's" and "whos" are two. */
export function splitWords({ text, words }: QuestionText): readonly PlainWord[] {
	const plain: PlainWord[] = [];
	for (const { start, end } of words) {
		const typed = text.slice(start, end).replaceAll("’", "'").replace(MARKS_BEFORE, "");
		const [marks = ""] = MARKS_BEHIND.exec(typed) ?? [];
		const word = typed.slice(0, typed.length - marks.length);
		if (word !== "")
			plain.push(
				...writeOut({ text: word, lower: word.toLowerCase(), isLast: PAUSE.test(marks) || endsSentence(word, marks) }),
			);
	}
	return plain;
}

const LONGEST_SHORT_FORM = 3;

/** Whether a full stop ends a sentence, and no abbreviation. */
function endsSentence(word: string, marks: string): boolean {
	return marks.startsWith(".") && word.length > LONGEST_SHORT_FORM && !word.includes(".");
}

function writeOut(word: PlainWord): readonly PlainWord[] {
	for (const [ending = "", verb = ""] of SHORT) {
		const asks = word.lower.endsWith(ending) ? word.lower.slice(0, -ending.length) : "";
		if (!ASKING_WORDS.has(asks)) continue;
		const first = { text: word.text.slice(0, asks.length), lower: asks, isLast: false };
		return [first, { text: verb, lower: verb, isLast: word.isLast }];
	}
	return [word];
}
