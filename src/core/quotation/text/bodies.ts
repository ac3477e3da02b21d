import { wordSet } from "../../lexicon/word-list.ts";
import * as lists from "../data/bodies.ts";

/** Nouns that end the name of a body or place rather than a person: "Trump Tower", "Kent County". */
export const BODY_NOUNS = wordSet(lists.BODY_NOUNS);

/** Common nouns for a body, whose name may follow: "the group Green Ring". */
export const BODY_KINDS = wordSet(lists.BODY_KINDS);

/** Words that begin the name of a place or body: "New York", "Los Angeles". */
export const PLACE_OPENERS = wordSet(lists.PLACE_OPENERS);

/** Parties and groups that may stand before a name without being part of it: "Republican Ann Lee". */
export const PARTIES = wordSet(lists.PARTIES);
