import type { Span } from "../article/article.ts";
import type { Citation } from "./answer.ts";

/**
 * The whole sentences of a paragraph without which a citation would lose its meaning: they hold what is highlighted and
 * the quotation with the words that attribute it. Without both, the first sentence of the passage.
 */
export function neededSentences({ paragraph, passage, highlight, quotation }: Citation): Span {
	const parts = [highlight, quotation?.content, quotation?.cue, quotation?.source];
	const needed = paragraph.sentences.filter((sentence) => parts.some((part) => part && overlap(sentence, part)));
	const [first] = needed.length > 0 ? needed : sentencesWithin(paragraph.sentences, passage);
	const last = needed.at(-1) ?? first;
	return { start: first?.start ?? passage.start, end: last?.end ?? passage.end };
}

/** The sentences that lie in a stretch of text. */
export function sentencesWithin(sentences: readonly Span[], within: Span): readonly Span[] {
	return sentences.filter(({ start, end }) => start >= within.start && end <= within.end);
}

function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && one.end > other.start;
}
