import { wordSet } from "../../lexicon/word-list.ts";
import { readFrame } from "../frame/read-frame.ts";
import type { QuestionWord } from "../question-words.ts";
import {
	AUXILIARIES,
	BARE_DEGREES,
	BARE_ENDS,
	BARE_NOUNS,
	BARE_WORDS,
	PERSONAL,
	PLURAL,
	POINTERS,
	PREPOSITIONS,
} from "./data/pointing-words.ts";
import type { Completed, Context } from "./resolved.ts";

const ASKING = wordSet(BARE_WORDS);
const DEGREES = wordSet(BARE_DEGREES);
const NOUNS = wordSet(BARE_NOUNS);
const LEADING = wordSet(PREPOSITIONS);
const HELPING = wordSet(AUXILIARIES);
const ENDS = wordSet(BARE_ENDS);
const POINTING = wordSet(`${POINTERS} ${PERSONAL} ${PLURAL}`);

/** "When?", "what year was that?", "why did he do it?": asks one more thing of what the last question was about. */
export function completeBare({ typed: { words }, topic, question }: Context): readonly Completed[] {
	if (topic === null) return [];
	// Who somebody is did not happen at any time.
	if (question !== null && readFrame(question).type === "definition") return [];
	const asking = readAsking(words);
	if (asking === null || !isEmpty(words.slice(skipOfThem(words, asking.end)))) return [];
	return [{ question: `${asking.text} ${topic}`, speaker: null, topic, near: "only" }];
}

type Asking = { readonly text: string; readonly end: number };

function readAsking(words: readonly QuestionWord[]): Asking | null {
	const from = LEADING.has(words[0]?.head ?? "") ? 1 : 0;
	const end = endOfAsking(words, from);
	if (end === from) return null;
	const [only, last] = [words[from]?.head, words[end]?.head];
	// "What for?" is "why?"
	if (only === "what" && end === from + 1)
		return last === "for" && end === words.length - 1 ? { text: "why", end: end + 1 } : null;
	const text = words.slice(0, end).map(({ head }) => head);
	// "What year was the late train" asks for a year, "what year the late train" might for a train.
	return { text: (end > from + 1 ? [...text, "was"] : text).join(" "), end };
}

// "How many of them?"
function skipOfThem(words: readonly QuestionWord[], at: number): number {
	return words[at]?.head === "of" && POINTING.has(words[at + 1]?.head ?? "") ? at + 2 : at;
}

function endOfAsking(words: readonly QuestionWord[], from: number): number {
	const [first = "", second = ""] = [words[from]?.head, words[from + 1]?.head];
	if ((first === "what" || first === "which") && NOUNS.has(second)) return from + 2;
	if (first === "how" && DEGREES.has(second)) return from + 2;
	return ASKING.has(first) || first === "what" ? from + 1 : from;
}

/** Whether words say nothing of their own: "was that", "did he do it then". */
function isEmpty(words: readonly QuestionWord[]): boolean {
	const [first] = words;
	if (!first) return true;
	if (ENDS.has(first.head)) return words.every(({ head }) => ENDS.has(head));
	const rest = words.slice(1);
	return HELPING.has(first.head) && rest.length > 0 && rest.every(({ head }) => POINTING.has(head) || ENDS.has(head));
}
