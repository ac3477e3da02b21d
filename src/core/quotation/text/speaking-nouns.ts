import { wordSet } from "../../lexicon/word-list.ts";
import * as lists from "../data/speaking-nouns.ts";

/** "residents", "the crowd", "some". */
export const CROWDS = wordSet(lists.CROWDS);

/** "the company", "a group". */
export const BODIES = wordSet(lists.BODIES);

/** "the report", "a tweet". */
export const DOCUMENTS = wordSet(lists.DOCUMENTS);
