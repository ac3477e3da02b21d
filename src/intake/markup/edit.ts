import type { Form, Span } from "../../core/article/article.ts";

/** A change to a text: what stands in its place, and whether a paragraph begins there. */
export type Edit = Span & {
	readonly text: string;
	readonly isBreak?: true;
	/** A line with nothing left on it stays as an empty line: the mark at its head is all that is taken away. */
	readonly keepsLine?: true;
};

/** What the markup of a text takes away and what it says of the rest, in offsets of the text with its markup. */
export type Markup = { readonly edits: readonly Edit[]; readonly forms: readonly Form[] };

/** Takes a stretch away. */
export function remove(start: number, end: number): Edit {
	return { start, end, text: "" };
}

/** Begins a paragraph at an offset. */
export function breakAt(at: number): Edit {
	return { start: at, end: at, text: "", isBreak: true };
}
