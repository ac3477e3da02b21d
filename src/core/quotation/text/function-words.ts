import { wordSet } from "../../lexicon/word-list.ts";
import * as lists from "../data/function-words.ts";

/** Words that begin a noun phrase. */
export const DETERMINERS = wordSet(lists.DETERMINERS);
/** Words that begin a phrase beside it. */
export const PREPOSITIONS = wordSet(lists.PREPOSITIONS);
/** Pronouns that stand as a subject. */
export const SUBJECT_PRONOUNS = wordSet(lists.SUBJECT_PRONOUNS);
/** Pronouns that begin a relative clause. */
export const RELATIVES = wordSet(lists.RELATIVES);
/** Verbs that stand before another verb, with their short forms. */
export const AUXILIARIES = wordSet(lists.AUXILIARIES);
/** Words that say no. */
export const NEGATIONS = wordSet(lists.NEGATIONS);
/** Words that join clauses or begin one. */
export const CONJUNCTIONS = wordSet(lists.CONJUNCTIONS);
/** Adverbs that stand between a subject and its verb; others end in -ly. */
export const ADVERBS = wordSet(lists.ADVERBS);
/** Words that say when, with weekdays and months. */
export const TIME_WORDS = wordSet(lists.TIME_WORDS);

const NOUNS_IN_LY = wordSet(lists.NOUNS_IN_LY);

/** Whether a word is an adverb by its form or in the list. */
export function isAdverb(lower: string): boolean {
	return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !NOUNS_IN_LY.has(lower));
}
