import { wordSet } from "../lexicon/word-list.ts";
import * as lists from "./data/abbreviations.ts";

/** Titles and the like: a name or a number follows, so they never end a sentence. */
export const BEFORE_A_NAME = wordSet(lists.BEFORE_A_NAME);

/** May stand at the end of a sentence as well as inside one: what follows decides. */
export const MAY_END = wordSet(lists.MAY_END);

/** Words that open a sentence when they follow "U.S." or "Inc." with a capital letter. */
export const SENTENCE_OPENERS = wordSet(lists.SENTENCE_OPENERS);
