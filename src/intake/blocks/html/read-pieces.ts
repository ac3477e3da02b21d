import { Parser } from "htmlparser2";
import { type Context, enter, startContext, type Writing } from "./context.ts";
import type { Words } from "./line.ts";
import type { Piece } from "./piece.ts";
import { endCell, endRow, endTable, startCell, startRow } from "./table.ts";

// Deeper than any page: the parser's time grows with the depth.
const DEEPEST = 1000;
const BATCH = 16_384;

/** The paragraphs of HTML or XHTML in order; null where its elements are nested too deeply to be read. */
export function readPieces(html: string, writing: Writing): readonly Piece[] | null {
	const pieces: Piece[] = [];
	const outer: Context[] = [];
	let current = startContext(writing);
	let next = 0;
	let isTooDeep = false;
	const handler = {
		onopentag(tag: string, attributes: Readonly<Record<string, string>>) {
			isTooDeep ||= outer.length >= DEEPEST;
			if (isTooDeep) return;
			const name = withoutPrefix(tag);
			const context = enter(current, { name, attributes, writing, next: next++, place: pieces.length });
			if (context.breaks) endParagraph(current, pieces);
			beginPart(context, pieces.length);
			outer.push(current);
			current = context;
		},
		ontext(text: string) {
			if (!current.isUnread && !isTooDeep) current.line.add(text, current);
		},
		onclosetag(tag: string) {
			const parent = outer.at(-1);
			if (isTooDeep || !parent || current.name !== withoutPrefix(tag)) return;
			if (current.breaks) endParagraph(current, pieces);
			else if (current.line !== parent.line) endApart(current, parent, pieces);
			endPart(current, pieces);
			outer.pop();
			current = parent;
		},
	};
	const parser = new Parser(handler, { recognizeSelfClosing: true, recognizeCDATA: true });
	for (let at = 0; at < html.length && !isTooDeep; at += BATCH) parser.write(html.slice(at, at + BATCH));
	parser.end();
	endParagraph(current, pieces);
	return isTooDeep ? null : pieces;
}

// XHTML and NITF within other XML.
const PREFIX = /^(?:xhtml|html|h|nitf):/;

function withoutPrefix(tag: string): string {
	return tag.includes(":") ? tag.replace(PREFIX, "") : tag;
}

function endParagraph(context: Context, pieces: Piece[]): void {
	for (const words of context.line.take()) pieces.push(pieceOf(words, context));
}

function pieceOf(words: Words, { kind, reason, figure, pullQuote, isCredit }: Context): Piece {
	return { ...words, kind, reason: reason ?? (figure ? "is a caption" : null), pullQuote, isCredit };
}

const LONGEST_NOTE = 200;
const NOTE_MARK = /^[\s[(]*(?:\d{1,3}|[*†‡§]|[a-z])[\s\])]*$/;

/** Ends what is left out amid a paragraph; a raised number or letter stays, unless it is the mark of a note. */
function endApart(context: Context, parent: Context, pieces: Piece[]): void {
	const hasSpace = context.line.hasSpaceAround();
	const held = context.line.take();
	if (hasSpace) parent.line.addSpace();
	if (context.name !== "sup" || context.reason !== parent.reason) {
		pieces.push(...held.map((words) => pieceOf(words, context)));
		return;
	}
	for (const { text, isLinked } of held) {
		const isNote = text.length <= LONGEST_NOTE && (isLinked || text.startsWith("[")) && NOTE_MARK.test(text);
		if (!isNote) parent.line.add(text, context);
	}
}

function beginPart({ name, table, line }: Context, place: number): void {
	if (name === "br") line.breakLine();
	if (!table) return;
	if (name === "tr") startRow(table, place);
	if (name === "td" || name === "th") startCell(table, place);
}

function endPart({ name, table }: Context, pieces: Piece[]): void {
	if (!table) return;
	if (name === "td" || name === "th") endCell(table, pieces);
	if (name === "tr") endRow(table, pieces);
	if (name === "table") endTable(table, pieces);
}
