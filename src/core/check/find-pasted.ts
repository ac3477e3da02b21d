import type { Span } from "../article/article.ts";
import { splitParagraphs } from "../article/split-paragraphs.ts";
import { findMarked } from "../quotation/text/quotation-marks.ts";
import { LEAST_WORDS } from "./alignment/align.ts";
import { countWords, splitCompared } from "./text/compared-words.ts";

/**
 * The longest stretch of a question within quotation marks, straight or curly, that has words enough to be checked as a
 * quotation; without its marks. Null where there is none.
 */
export function findPasted(question: string): Span | null {
	const marked = findMarked({ id: "", headline: "", text: question, paragraphs: splitParagraphs(question) });
	const [longest] = marked
		.filter(({ isClosed }) => isClosed)
		.map(({ inner }) => ({ inner, count: countWords(splitCompared(question, inner)) }))
		.filter(({ count }) => count >= LEAST_WORDS)
		.sort((a, b) => b.count - a.count);
	return longest?.inner ?? null;
}
