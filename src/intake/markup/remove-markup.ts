import type { Span } from "../../core/article/article.ts";
import { hasEmptyLine } from "../../core/article/split-paragraphs.ts";
import { applyEdits, type Derived } from "./apply-edits.ts";
import type { Dialect } from "./dialect.ts";
import { doubleLines } from "./double-lines.ts";
import { type Edit, remove, type TakenOff } from "./edit.ts";
import { editHtml } from "./html-edits.ts";
import { editLost } from "./lost-edits.ts";
import { editMarkdown } from "./markdown-edits.ts";
import { type MarkdownToken, readTokens } from "./markdown-tokens.ts";
import { findSetApart } from "./shortcode-edits.ts";
import { takenOff } from "./taken-off.ts";

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text without its markup, what that said, and what was taken off with it that somebody may miss. */
export type Stripped = Derived & { readonly leftOut: readonly TakenOff[] };

/**
 * The text as a reader of the page sees it: Markdown, HTML, entities and shortcodes taken away, and with them the marks
 * that nobody sees. What stays is the source's own, and a text without markup stays as it is.
 */
export function removeMarkup(source: string, dialect: Dialect): Stripped {
	if (!dialect.sign.test(source)) return { text: source, forms: [], links: [], leftOut: [] };
	const before: Edit[] = [];
	let rest = source;
	for (const edit of dialect.before) {
		const edits = edit(rest);
		rest = blankOut(rest, edits);
		before.push(...edits);
	}
	const lost = editLost(
		source,
		before.toSorted((one, other) => one.start - other.start),
	);
	rest = blankOut(rest, lost);
	before.push(...lost);
	const tokens = dialect.choose(source, readBlocks(rest, dialect));
	const markdown = editMarkdown(source, tokens);
	const html = editHtml(rest, tokens.filter(isHtml));
	const edits = [...before, ...markdown.edits, ...html.edits];
	if (edits.length === 0) return { text: source, forms: [], links: [], leftOut: [] };
	const links = tokens.filter(({ type }) => type === "link" || type === "autolink");
	const markup = {
		edits: [...edits, ...unseenEdits(source)],
		forms: [...markdown.forms, ...html.forms, ...findSetApart(source)],
		links: [...links, ...(html.links ?? [])],
	};
	return { ...applyEdits(source, markup, hasEmptyLine(source) ? 2 : 1), leftOut: takenOff(source, edits) };
}

function readBlocks(source: string, { disable }: Dialect): readonly MarkdownToken[] {
	if (hasEmptyLine(source)) return readTokens(source, disable);
	const { text, offsetOf } = doubleLines(source);
	const tokens = readTokens(text, disable);
	return tokens.map((token) => ({ ...token, start: offsetOf(token.start), end: offsetOf(token.end) }));
}

function isHtml({ type }: MarkdownToken): boolean {
	return type === "htmlFlow" || type === "htmlText";
}

function unseenEdits(source: string): readonly Edit[] {
	return Array.from(source.matchAll(UNSEEN), ({ index }) => remove(index, index + 1));
}

function blankOut(source: string, spans: readonly Span[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { start, end } of spans) {
		parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\n]/g, " "));
		at = end;
	}
	return parts.join("") + source.slice(at);
}
