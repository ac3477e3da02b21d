import type { Citation } from "../../core/answer/answer.ts";
import type { Span } from "../../core/article/article.ts";

/** A passage longer than this has the words that answer in bold. */
const LONG_PASSAGE = 200;

/** Whether the words that answer are to be emphasised: where they are a part of a long passage. */
export function needsEmphasis(citation: Citation): boolean {
	return canEmphasise(citation) && lengthOf(citation.passage) > LONG_PASSAGE;
}

/** Whether the words that answer are a part of the passage, however long it is. */
export function canEmphasise({ passage, highlight }: Citation): boolean {
	return highlight !== null && lengthOf(highlight) < lengthOf(passage);
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}
