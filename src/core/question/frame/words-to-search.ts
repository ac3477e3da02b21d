import { wordSet } from "../../lexicon/word-list.ts";
import type { Asked } from "../answer-type.ts";
import { type Clause, textOfWords } from "./chunk.ts";
import { TELLS_TYPE } from "./data/asked-forms.ts";
import type { PlainWord } from "./frame-word.ts";

const ONLY_ASKS = wordSet(TELLS_TYPE);

/**
 * The words of a question that its answer may stand beside: without the noun that only tells what is asked for, such as
 * "year" in "what year did the mill close", for "1953" tells the year without it.
 */
export function wordsToSearch(words: readonly PlainWord[], { chunks, asking }: Clause, { focus }: Asked): string {
	const head = chunks[asking]?.head ?? "";
	const noun = (head === "" ? (focus ?? "") : head).toLowerCase();
	const left = ONLY_ASKS.has(noun) ? words.filter(({ lower }) => lower !== noun) : words;
	return textOfWords(left.length > 0 ? left : words);
}
