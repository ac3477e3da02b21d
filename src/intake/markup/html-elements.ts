import { wordSet } from "../../core/lexicon/word-list.ts";
import * as lists from "./data/html-elements.ts";

/** Every element of HTML; other names in angle brackets are text. */
export const ELEMENTS = wordSet(lists.ELEMENTS);

// "amp-img": https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name
const CUSTOM = /^[a-z][a-z\d]*-[a-z\d-]+$/;

/** Whether a name in angle brackets is that of an element, of HTML or of a site's own. */
export function isElement(name: string): boolean {
	return ELEMENTS.has(name) || CUSTOM.test(name);
}

/** Elements that begin and end a paragraph. */
export const BLOCKS = wordSet(lists.BLOCKS);

/** Elements whose content is not the article's text: pictures with their captions, players, what was struck out. */
export const DROPPED = wordSet(lists.DROPPED);

/** Elements without content. */
export const VOID = wordSet(lists.VOID);

export const BOLD = wordSet(lists.BOLD);

export const HEADINGS = wordSet(lists.HEADINGS);
