import { wordSet } from "../../lexicon/word-list.ts";
import * as lists from "../data/stop-words.ts";

/** English function words, which say nothing of what a text is about. Neither indexed nor searched. */
export const STOP_WORDS = wordSet(lists.STOP_WORDS);
