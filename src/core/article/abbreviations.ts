import { wordSet } from "../lexicon/word-list.ts";
import * as lists from "./data/abbreviations.ts";

/** Titles and the like: a name or a number follows, so they never end a sentence. */
export const BEFORE_A_NAME = wordSet(lists.BEFORE_A_NAME);

/** May stand at the end of a sentence as well as inside one: what follows decides. */
export const MAY_END = wordSet(lists.MAY_END);

/** Words that open a sentence when they follow "U.S." or "Inc." with a capital letter. */
export const SENTENCE_OPENERS = wordSet(lists.SENTENCE_OPENERS);

/**
 * Printed in small letters too; the others are abbreviations only with a capital: "Ill." is a state, "ill" is not
 * well.
 */
export const IN_SMALL_LETTERS = wordSet(lists.IN_SMALL_LETTERS);

/** Abbreviations that a number follows where they do not end a sentence. */
export const BEFORE_A_NUMBER = wordSet(lists.BEFORE_A_NUMBER);

/** More of them, which elsewhere may be names: "Will", "May". */
export const MORE_OPENERS = wordSet(lists.MORE_OPENERS);

/** What the name of a country in letters is joined to: "the U.S. Senate", "a U.K. Treasury report". */
export const AFTER_A_COUNTRY = wordSet(lists.AFTER_A_COUNTRY);

/** Verbs that tell that a name before them begins a sentence; those in "-ed" are known by it. */
export const FINITE_VERBS = wordSet(lists.FINITE_VERBS);
