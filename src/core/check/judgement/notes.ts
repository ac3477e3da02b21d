import type { Span } from "../../article/article.ts";
import type { Pasted } from "../text/pasted.ts";
import type { Note } from "../verdict.ts";
import { type Printed, sideOf, spanOf } from "./printed.ts";

/**
 * In what an exact pasted text differs from the printed words all the same; `contents` are the quotations around these.
 */
export function noteDifferences(pasted: Pasted, printed: Printed, contents: readonly Span[]): readonly Note[] {
	const notes = new Set<Note>();
	const side = sideOf(printed);
	const [one, other] = [piecesOf(side.text, side.words), piecesOf(pasted.text, pasted.words)];
	// A word with a hyphen may be one word here and two there: then the gaps cannot be set side by side.
	if (one.length !== other.length) notes.add("spacing");
	else for (const [at, piece] of one.entries()) noteWord(notes, at, [piece, other[at] ?? piece]);
	const { start, end } = spanOf(printed);
	if (stopAfter(side.text, end) !== stopAfter(pasted.text, pasted.words.at(-1)?.end ?? 0))
		notes.add("final-punctuation");
	const sentences = printed.stretch.article.paragraphs.flatMap((paragraph) => paragraph.sentences);
	const [first, last] = [
		[...sentences, ...contents].filter((span) => span.start <= start && span.end > start),
		[...sentences, ...contents].filter((span) => span.start < end && span.end >= end),
	];
	const begins = Math.max(...first.map((span) => span.start));
	const ends = Math.min(...last.map((span) => span.end));
	if (hasWord(side.text.slice(begins, start))) notes.add("begins-within-sentence");
	if (hasWord(side.text.slice(end, ends))) notes.add("ends-within-sentence");
	return ORDER.filter((note) => notes.has(note));
}

function hasWord(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

const ORDER: readonly Note[] = [
	"case-at-start",
	"case",
	"marks",
	"spacing",
	"final-punctuation",
	"begins-within-sentence",
	"ends-within-sentence",
];

type Piece = { readonly word: string; readonly gap: string };

/** Each word as it is written, and what stands between it and the next one. */
function piecesOf(text: string, words: readonly Span[]): readonly Piece[] {
	return words.map(({ start, end }, at) => {
		const next = words[at + 1];
		return { word: text.slice(start, end), gap: next ? text.slice(end, next.start) : "" };
	});
}

function noteWord(notes: Set<Note>, at: number, [printed, pasted]: readonly [Piece, Piece]): void {
	const [one, other] = [printed.word, pasted.word];
	if (one !== other) {
		if (one.toLowerCase() !== other.toLowerCase()) notes.add(/\s/.test(one + other) ? "spacing" : "marks");
		else notes.add(at === 0 && one.slice(1) === other.slice(1) ? "case-at-start" : "case");
	}
	if (printed.gap === pasted.gap) return;
	if (bareGap(printed.gap) !== bareGap(pasted.gap)) notes.add("marks");
	else notes.add("spacing");
}

function bareGap(gap: string): string {
	return gap.replace(/\s/g, "");
}

/** The mark that ends a sentence after a place; "" for none. */
function stopAfter(text: string, at: number): string {
	return /^["”’'»)\]]*([.!?…]+|)/.exec(text.slice(at, at + 6))?.[1] ?? "";
}
