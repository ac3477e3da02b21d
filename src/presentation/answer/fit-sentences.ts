import type { Span } from "../../core/article/article.ts";

/**
 * As many whole sentences round a middle as fit: one after it and one before it in turn, without a gap. Null where the
 * middle alone does not fit; no sentence is ever cut.
 */
export function fitSentences(sentences: readonly Span[], middle: Span, fits: (span: Span) => boolean): Span | null {
	if (!fits(middle)) return null;
	const before = sentences.filter(({ end }) => end <= middle.start);
	const after = sentences.filter(({ start }) => start >= middle.end).reverse();
	let fitted = middle;
	while (before.length > 0 || after.length > 0) {
		fitted = widen(fitted, after, fits);
		fitted = widen(fitted, before, fits);
	}
	return fitted;
}

// Takes the next sentence of one side; the first that does not fit closes that side.
function widen(fitted: Span, side: Span[], fits: (span: Span) => boolean): Span {
	const next = side.pop();
	if (!next) return fitted;
	const wider = { start: Math.min(fitted.start, next.start), end: Math.max(fitted.end, next.end) };
	if (fits(wider)) return wider;
	side.length = 0;
	return fitted;
}
