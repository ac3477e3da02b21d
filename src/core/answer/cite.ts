import type { Span } from "../article/article.ts";
import type { Quotation } from "../quotation/quotation.ts";
import { CUE_WORDS } from "../quotation/text/cue-words.ts";
import type { Passage } from "../search/index/passage.ts";
import type { Citation } from "./answer.ts";

/** A citation of a passage with words highlighted in it, and the quotation that they belong to. */
export function cite(
	passage: Passage,
	highlight: Span | null,
	rest: { quotation: Quotation | null; score: number },
): Citation {
	const { article, paragraph } = passage;
	return { article, paragraph, passage: widen(passage, highlight), highlight, ...rest };
}

// A quotation can go on where a long paragraph is cut: the passage then goes on to the end of its last sentence.
function widen({ paragraph, start, end }: Passage, highlight: Span | null): Span {
	if (!highlight || (highlight.start >= start && highlight.end <= end)) return { start, end };
	const touched = paragraph.sentences.filter(
		(sentence) => sentence.start < highlight.end && sentence.end > highlight.start,
	);
	return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
}

/**
 * The words of a quotation as an answer: without a comma at the end; with the cue where the content needs it ("accused
 * …").
 */
export function quotedWords({ article }: Passage, { content, cue, kind }: Quotation): Span {
	const end = endWithoutComma(article.text, content);
	if (kind === "direct" || !cue || cue.end > content.start) return { start: content.start, end };
	const words = article.text.slice(cue.start, cue.end).toLowerCase().split(/\s+/);
	const isObject = words.some((word) => CUE_WORDS.get(word)?.classes.has("object"));
	const isAdjacent = /^\s*$/.test(article.text.slice(cue.end, content.start));
	return { start: isObject && isAdjacent ? cue.start : content.start, end };
}

const AT_END = /[,;:\s]/;

function endWithoutComma(text: string, { start, end }: Span): number {
	let last = end;
	while (last > start && AT_END.test(text.charAt(last - 1))) last--;
	return last > start ? last : end;
}

/** Where less of a stretch than this is said, or tells who says it, the rest is the article's own. */
const MOSTLY = 0.5;

/** The quotation of a passage that most of a stretch of it is in; null where none is, and the article speaks. */
export function quotationAt(quotations: readonly Quotation[], { start, end }: Span): Quotation | null {
	let best: { readonly quotation: Quotation; readonly shared: number } | null = null;
	for (const quotation of quotations) {
		const shared = sharedBy(quotation.content, { start, end });
		if (shared > (best?.shared ?? 0)) best = { quotation, shared };
	}
	if (!best) return null;
	const { content, cue, source } = best.quotation;
	const told = [content, cue, source].reduce((sum, span) => sum + (span ? sharedBy(span, { start, end }) : 0), 0);
	return told >= MOSTLY * (end - start) ? best.quotation : null;
}

function sharedBy(one: Span, other: Span): number {
	return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
