import type { Citation } from "../../core/answer/answer.ts";
import { type Span, textOf } from "../../core/article/article.ts";

/**
 * The words that answer, as printed, where they are a few of the passage and stand well before it: "some 5,000"; null
 * where they are longer than `longest`, the whole passage, or most of somebody’s words.
 */
export function shortAnswerOf({ article, highlight, quotation, passage }: Citation, longest: number): string | null {
	if (highlight === null || lengthOf(highlight) === lengthOf(passage) || lengthOf(highlight) > longest) return null;
	const isQuotation = quotation !== null && 2 * lengthOf(highlight) >= lengthOf(quotation.content);
	return isQuotation ? null : textOf(article, highlight);
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}
