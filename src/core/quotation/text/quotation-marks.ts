import type { Article, Span } from "../../article/article.ts";
import { findBlockQuotes } from "./block-quotes.ts";
import { endUnclosed } from "./end-unclosed.ts";
import { pairMarks } from "./pair-marks.ts";

/**
 * A stretch within quotation marks, or of a block quote; start and end include the marks. Marks inside it are not
 * looked at.
 */
export type Marked = Span & {
	/** Index into `article.paragraphs`. */
	readonly paragraph: number;
	/** What stands between the marks. */
	readonly inner: Span;
	/** False where the paragraph ends before the mark is closed, as in a quotation over several paragraphs. */
	readonly isClosed: boolean;
};

const OPENS = /^["“«„»‘'`]/;
// “…”[2], “…”¹: the mark of a note belongs to the quotation that it stands at.
const NOTE = /^,?(?:\[\^?(?:\d{1,3}|[a-z])\])+|^[¹²³⁰-⁹]{1,3}/;
const LONGEST_NOTES = 20;

/** The outermost stretches within quotation marks, in order; double marks of all shapes and single ones. */
export function findMarked(article: Article): readonly Marked[] {
	const { text, paragraphs } = article;
	const blocks = findBlockQuotes(article);
	return paragraphs.flatMap((paragraph, number) => {
		const block = blocks.get(number);
		if (block) return [{ ...block, paragraph: number, inner: block, isClosed: true }];
		const next = paragraphs[number + 1];
		const goesOn = next !== undefined && OPENS.test(text.charAt(next.start));
		return pairMarks(text, paragraph).map(({ start, end, inner, isClosed }) => {
			if (isClosed) return { start, end: skipNotes(text, end), paragraph: number, inner, isClosed };
			const stop = goesOn ? end : endUnclosed(text, inner);
			return { start, end: stop, paragraph: number, inner: { start: inner.start, end: stop }, isClosed };
		});
	});
}

function skipNotes(text: string, at: number): number {
	return at + (NOTE.exec(text.slice(at, at + LONGEST_NOTES))?.[0].length ?? 0);
}
