import { wordSet, wordsOf } from "../../../lexicon/word-list.ts";
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	NEGATIONS,
	PREPOSITIONS,
	SUBJECT_PRONOUNS,
} from "../../../quotation/text/function-words.ts";
import { NUMBER_WORDS } from "../../../search/terms/number-words.ts";
import * as lists from "../../data/closed-word-classes.ts";
import type { WordClass } from "./word-class.ts";

const GENERAL: readonly (readonly [WordClass, Iterable<string>])[] = [
	["conjunction", [...CONJUNCTIONS, "&"]],
	["preposition", PREPOSITIONS],
	["auxiliary", AUXILIARIES],
	["not", NEGATIONS],
	["few", DETERMINERS],
];

/** The class of each word that has the same one wherever it stands, in lower case. */
export const CLOSED_CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
	...GENERAL.flatMap(([wordClass, words]) => [...words].map((word) => [word, wordClass] as const)),
	...lists.CLASS_LISTS.flatMap(([wordClass, list]) => wordsOf(list).map((word) => [word, wordClass] as const)),
	...[...SUBJECT_PRONOUNS].map((word) => [word, "pronoun"] as const),
	...[...NUMBER_WORDS.keys()].map((word) => [word, "number"] as const),
]);

/** Words for money, in lower case. */
export const CURRENCIES = wordSet(lists.CURRENCIES);
