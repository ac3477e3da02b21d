import type { Form } from "../../core/article/article.ts";
import { type Edit, remove } from "./edit.ts";

type Shortcode = readonly [opening: string, closing: string];

/**
 * How the templates of Hugo, Jekyll (Liquid, kramdown) and WordPress stand in a text: where each begins, and where it
 * ends.
 */
const SHORTCODES: readonly Shortcode[] = [
	["{{<", ">}}"],
	["{{%", "%}}"],
	["{{", "}}"],
	["{%", "%}"],
	["{:", "}"],
	["[caption ", "[/caption]"],
	["[embed]", "[/embed]"],
	["[gallery ", "]"],
	["[audio ", "]"],
	["[video ", "]"],
	["[playlist ", "]"],
];

/** Those of WordPress, as they stand in its HTML; one that says nothing of what to show has no end. */
export const WORDPRESS_SHORTCODES: readonly Shortcode[] = [
	...SHORTCODES.filter(([opening]) => opening.startsWith("[")),
	["[embed ", "[/embed]"],
	["[gallery]", ""],
	["[playlist]", ""],
	["[/audio]", ""],
	["[/video]", ""],
	["[youtube=", "]"],
	["[youtube http", "]"],
	["[vimeo ", "]"],
	["[tweet http", "]"],
	["[instagram url=", "]"],
];

const OPENING = /[{[]/g;
const LONGEST = 4000;

/** The shortcodes of a text, with what is between the two ends of one; in order, none within another. */
export function editShortcodes(source: string, shortcodes = SHORTCODES): readonly Edit[] {
	const edits: Edit[] = [];
	const closingAt = new Map<string, number>();
	OPENING.lastIndex = 0;
	for (let match = OPENING.exec(source); match; match = OPENING.exec(source)) {
		const { index } = match;
		const shortcode = shortcodes.find(([opening]) => source.startsWith(opening, index));
		if (!shortcode) continue;
		const [opening, closing] = shortcode;
		const from = index + opening.length;
		let at = closingAt.get(closing) ?? -1;
		// Each closing is looked for once from where the last was: an opening that is never closed costs nothing more.
		if (at < from) at = source.indexOf(closing, from);
		closingAt.set(closing, at < 0 ? source.length : at);
		if (at < 0 || at >= source.length || at - from > LONGEST) continue;
		edits.push(remove(index, at + closing.length, opening === "{:" ? undefined : "is a shortcode"));
		OPENING.lastIndex = at + closing.length;
	}
	return edits;
}

const LONGEST_QUOTE = 2000;
const QUOTE =
	/\{\{[<%]\s{0,9}(?:pull[-_]?quote|blockquote|quote)\b[^{}\n]{0,200}\}\}|\{%\s{0,9}(pullquote|blockquote)\b[^%\n]*%\}/g;

/** The quotations that a shortcode of Hugo or a tag of Liquid sets apart. */
export function findSetApart(source: string): readonly Form[] {
	const forms: Form[] = [];
	for (const { 0: opening, 1: tag, index } of source.matchAll(QUOTE)) {
		const start = index + opening.length;
		const near = source.slice(start, start + LONGEST_QUOTE);
		const end = near.search(tag === undefined ? CLOSING_SHORTCODE : CLOSING_TAG);
		if (end > 0) forms.push({ kind: "block-quote", start, end: start + end });
	}
	return forms;
}

const CLOSING_SHORTCODE = /\{\{[<%]\s{0,9}\/\s{0,9}(?:pull[-_]?quote|blockquote|quote)\b/;
const CLOSING_TAG = /\{%\s{0,9}end(?:pullquote|blockquote)\b/;
