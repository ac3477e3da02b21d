import type { Content } from "./content.ts";
import { escapeText } from "./escape.ts";
import { richText, section, smallLine, words } from "./rich-text.ts";

/** A sentence of ours, which may hold words that somebody typed. */
export function renderNotice(text: string): Content {
	return { blocks: richText(...section(...words(text))), text: escapeText(text) };
}

/** The same in small type. */
export function renderSmallNotice(text: string): Content {
	return { blocks: smallLine(text), text: escapeText(text) };
}
