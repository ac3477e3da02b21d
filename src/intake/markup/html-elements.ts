import { wordSet } from "../../core/lexicon/word-list.ts";
import * as lists from "./data/html-elements.ts";

/** Every element of HTML; other names in angle brackets are text. */
export const ELEMENTS = wordSet(lists.ELEMENTS);

/** Elements that begin and end a paragraph. */
export const BLOCKS = wordSet(lists.BLOCKS);

/** Elements whose content is not the article's text: pictures with their captions, players, scripts, forms. */
export const DROPPED = wordSet(lists.DROPPED);

/** Elements without content. */
export const VOID = wordSet(lists.VOID);

export const BOLD = wordSet(lists.BOLD);

export const HEADINGS = wordSet(lists.HEADINGS);
