import { rowsOf, wordsOf } from "../../lexicon/word-list.ts";
import { skipPoliteness } from "../politeness.ts";
import type { QuestionText } from "../question-words.ts";
import { AT_END } from "./data/asking-words.ts";
import type { PlainWord } from "./frame-word.ts";
import { skipWordsBack } from "./skip-words.ts";
import { splitWords } from "./split-words.ts";

const ENDS = rowsOf(AT_END.trim())
	.map(wordsOf)
	.sort((one, other) => other.length - one.length);

const PLEASE: ReadonlySet<string> = new Set(["please", "pls", "plz"]);

const WHETHER: PlainWord = { text: "whether", lower: "whether", isLast: false };

/** A question without the greetings and the politeness around it: "hi! can you tell me … please, thanks". */
export function dropPoliteness(question: QuestionText): readonly PlainWord[] {
	const typed = question.words.filter(({ head }) => !PLEASE.has(head));
	const from = skipPoliteness(typed);
	const rest = splitWords({ ...question, words: typed.slice(from) });
	// "Is it true that the road is open" asks whether it is.
	const words = typed[from - 1]?.head === "that" ? [WHETHER, ...rest] : rest;
	let end = words.length;
	for (let next = skipWordsBack(words, end, ENDS); next < end; next = skipWordsBack(words, end, ENDS)) end = next;
	return end > 1 ? words.slice(0, end) : words;
}
