import { Parser } from "htmlparser2";
import type { Form, Span } from "../../core/article/article.ts";
import { breakAt, type Edit, type Markup, remove, removeNote } from "./edit.ts";
import { BLOCKS, BOLD, DROPPED, HEADINGS, isElement, VOID } from "./html-elements.ts";

/** What the HTML in some stretches of a text takes away, and what it says of the rest; elsewhere nothing is HTML. */
export function editHtml(source: string, stretches: readonly Span[]): Markup {
	const edits: Edit[] = [];
	const forms: Form[] = [];
	const links: Span[] = [];
	const open: Element[] = [];
	const html = blankOutside(source, stretches);
	const parser = new Parser({
		onopentag(name, attributes) {
			if (!isElement(name)) return;
			const { class: style = "" } = attributes;
			const element = {
				name,
				style,
				isHidden: isHidden(attributes),
				start: parser.startIndex,
				end: parser.endIndex + 1,
			};
			edits.push(...editsOfTag(source, element));
			if (!VOID.has(name) && open.length < DEEPEST) open.push(element);
		},
		onclosetag(name, isImplied) {
			if (!isElement(name) || VOID.has(name)) return;
			const end = isImplied ? parser.startIndex : parser.endIndex + 1;
			const tag = { start: parser.startIndex, end, name };
			edits.push(...editsOfTag(source, tag));
			const number = open.findLastIndex((element) => element.name === name);
			const element = open[number];
			if (!element) return;
			open.splice(number);
			if (isDropped(source, { ...element, close: tag.start })) {
				edits.push(remove(element.start, end, element.isHidden ? "is hidden" : reasonOf(name)));
			}
			if (name === "a") links.push({ start: element.end, end: tag.start });
			const kind = formOf(name);
			if (kind) forms.push({ kind, start: element.end, end: tag.start });
		},
		oncomment: () => edits.push(removeNote(parser.startIndex, parser.endIndex + 1)),
		onprocessinginstruction: () => edits.push(remove(parser.startIndex, parser.endIndex + 1)),
		ontext(text) {
			const { startIndex: start, endIndex } = parser;
			if (text !== html.slice(start, endIndex + 1)) edits.push({ start, end: endIndex + 1, text });
		},
	});
	parser.end(html);
	return { edits, forms, links };
}

/** "&amp;" and the like as the characters that they stand for. */
export function decodeReferences(text: string): string {
	let decoded = "";
	const parser = new Parser({ ontext: (part) => (decoded += part) });
	parser.end(text);
	return decoded;
}

/** A start tag: its name, the classes of its element, and where it stands. */
type Element = Span & { readonly name: string; readonly style: string; readonly isHidden: boolean };

/** Whether nobody sees an element on a page. */
function isHidden({ hidden, style = "" }: Readonly<Record<string, string>>): boolean {
	if (hidden !== undefined) return true;
	return /display:none|visibility:hidden/.test(style.slice(0, LONGEST_STYLE).toLowerCase().replace(/\s/g, ""));
}

const LONGEST_STYLE = 1000;

// Deeper than any page; what is deeper has no content that is dropped.
const DEEPEST = 200;

function editsOfTag(source: string, { name, start, end }: Span & { readonly name: string }): readonly Edit[] {
	if (name === "br") return [{ start, end, text: source.charAt(end) === "\n" ? "" : "\n", keepsLine: true }];
	if (name === "td" || name === "th") return [{ start, end, text: " " }];
	return BLOCKS.has(name) ? [breakAt(start), remove(start, end)] : [remove(start, end)];
}

const LONGEST_NOTE = 200;
const TAG = /<[^<>]*>/g;
const NOTE_MARK = /^[\s[(]*(?:\d{1,3}|[*†‡§]|[a-z])[\s\])]*$/;

/**
 * Whether an element with all it holds is none of the article's text: a picture, another's post, the mark of a
 * footnote.
 */
function isDropped(source: string, element: Element & { readonly close: number }): boolean {
	const { name, style, end, close } = element;
	if (element.isHidden || DROPPED.has(name) || /\btwitter-tweet\b/.test(style)) return true;
	if (name !== "sup" || close - end > LONGEST_NOTE) return false;
	const content = source.slice(end, close);
	return /<a\b|^\[/i.test(content) && NOTE_MARK.test(content.replace(TAG, ""));
}

function reasonOf(name: string): string {
	if (name === "figcaption") return "is a caption";
	return name === "sup" ? "is the mark of a footnote" : "is not part of the text";
}

function formOf(name: string): Form["kind"] | null {
	if (BOLD.has(name)) return "bold";
	if (HEADINGS.has(name)) return "heading";
	return name === "blockquote" ? "block-quote" : null;
}

function blankOutside(source: string, stretches: readonly Span[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { start, end } of stretches) {
		parts.push(" ".repeat(start - at), source.slice(start, end));
		at = end;
	}
	return parts.join("");
}
