import { wordsOf } from "../../lexicon/word-list.ts";
import * as lists from "../data/number-words.ts";

/** English number words and their digits, so that "two bases" is found by "2 bases". */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
	wordsOf(lists.NUMBER_WORDS).map((word, i) => [word, String(i + 2)] as const),
);
