import type { Form, Span } from "../../core/article/article.ts";

/** A change to a text: what stands in its place, and whether a paragraph begins there. */
export type Edit = Span & {
	readonly text: string;
	readonly isBreak?: true;
	/** A line with nothing left on it stays as an empty line: the mark at its head is all that is taken away. */
	readonly keepsLine?: true;
	/** Why words were taken away, as the end of a sentence, where somebody may miss them. */
	readonly reason?: string;
	/** Whether the words themselves are for nobody's eyes. */
	readonly isNote?: true;
};

/** What the markup of a text takes away and what it says of the rest, in offsets of the text with its markup. */
export type Markup = {
	readonly edits: readonly Edit[];
	readonly forms: readonly Form[];
	/** Where words are linked. */
	readonly links?: readonly Span[];
};

/** What was taken off a text that somebody may miss, and why: "is a picture". */
export type TakenOff = { readonly text: string; readonly reason: string };

/** What stands in braces in MDX: a site puts words in its place. */
export const EXPRESSION = "is an expression of the site";

/** Takes a stretch away. */
export function remove(start: number, end: number, reason?: string): Edit {
	return reason === undefined ? { start, end, text: "" } : { start, end, text: "", reason };
}

/** Takes away a note of those who write: its words are told nowhere. */
export function removeNote(start: number, end: number): Edit {
	return { start, end, text: "", reason: "is a note that no page shows", isNote: true };
}

/** Begins a paragraph at an offset. */
export function breakAt(at: number): Edit {
	return { start: at, end: at, text: "", isBreak: true };
}
