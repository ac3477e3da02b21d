import { wordSet } from "../../lexicon/word-list.ts";
import { ASKING_WORDS } from "../data/asking-words.ts";

// Words of the asking itself count, but little.
const ASKING = wordSet(ASKING_WORDS);
const ASKING_WEIGHT = 0.5;

/** How much a word of a question counts, as a share of its rarity. */
export function weighWord(word: string): number {
	return ASKING.has(word.toLowerCase()) ? ASKING_WEIGHT : 1;
}
