import type { Form, Span } from "../../core/article/article.ts";
import type { Edit, Markup } from "./edit.ts";
import { joinEdits } from "./join-edits.ts";

/** A text without its markup, and what the markup said. */
export type Derived = {
	readonly text: string;
	readonly forms: readonly Form[];
	/** Where words are linked, in order. */
	readonly links: readonly Span[];
};

/** Makes the changes; `gap` is how many line endings stand between two paragraphs. */
export function applyEdits(source: string, { edits, forms, links = [] }: Markup, gap: number): Derived {
	if (edits.length === 0) return { text: source, forms: [], links: [] };
	const { text, pieces } = placePieces(cutPieces(source, edits, gap), gap);
	const placed = forms.map(({ kind, start, end }) => ({ kind, ...trim(text, placeSpan(pieces, { start, end })) }));
	const kept = placed.filter(({ start, end }) => start < end);
	const linked = links.map((link) => trim(text, placeSpan(pieces, link))).filter(({ start, end }) => start < end);
	return { text, forms: kept.sort(inOrder), links: linked.sort(inOrder) };
}

function inOrder(one: Span, other: Span): number {
	return one.start - other.start || other.end - one.end;
}

/** A piece of the derived text, where it stands in the source, and whether a paragraph begins with it. */
type Piece = { readonly text: string; readonly source: number; readonly isFirst: boolean };

function cutPieces(source: string, edits: readonly Edit[], gap: number): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	let isFirst = false;
	const add = (text: string, from: number) => {
		if (text === "") return;
		const isBlank = text.trim() === "";
		pieces.push({ text, source: from, isFirst: isFirst && !isBlank });
		isFirst &&= isBlank;
	};
	for (const { start, end, text, isBreak } of joinEdits(source, edits)) {
		add(source.slice(at, start), at);
		// Where every line is a paragraph, a line that ends is one that begins.
		const isLineBreak = gap === 1 && text === "\n";
		isFirst ||= isBreak === true || isLineBreak;
		if (!isLineBreak) add(text, start);
		at = end;
	}
	add(source.slice(at), at);
	return pieces;
}

type PlacedPiece = Piece & { readonly place: number };

function placePieces(pieces: readonly Piece[], gap: number) {
	const placed: PlacedPiece[] = [];
	const texts: string[] = [];
	let place = 0;
	// Line endings since the last character that can be seen; enough of them at the head of the text.
	let endings = gap;
	for (const piece of pieces) {
		const lead = piece.text.length - piece.text.trimStart().length;
		const missing = piece.isFirst ? gap - endings - countEndings(piece.text.slice(0, lead)) : 0;
		if (missing > 0) texts.push("\n".repeat(missing));
		place += Math.max(0, missing);
		placed.push({ ...piece, place });
		texts.push(piece.text);
		place += piece.text.length;
		const tail = countEndings(piece.text.slice(piece.text.trimEnd().length));
		endings = lead === piece.text.length ? endings + tail : tail;
	}
	return { text: texts.join(""), pieces: placed };
}

function countEndings(space: string): number {
	return space.split("\n").length - 1;
}

function placeSpan(pieces: readonly PlacedPiece[], { start, end }: Span): Span {
	return { start: placeOf(pieces, start), end: placeOf(pieces, end) };
}

/** Where an offset of the source went; one that was taken away, to the end of what stood before it. */
function placeOf(pieces: readonly PlacedPiece[], offset: number): number {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pieces[middle]?.source ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const piece = pieces[low - 1];
	return piece ? piece.place + Math.min(offset - piece.source, piece.text.length) : 0;
}

function trim(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
