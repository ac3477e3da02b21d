import type { Citation } from "../../core/answer/answer.ts";
import type { Span } from "../../core/article/article.ts";

/** A passage longer than this has the words that answer in bold. */
const LONG_PASSAGE = 200;

/** Whether the words that answer are to be emphasised: where they are a part of a long passage. */
export function needsEmphasis({ passage, highlight }: Citation): boolean {
	return highlight !== null && lengthOf(passage) > LONG_PASSAGE && lengthOf(highlight) < lengthOf(passage);
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}
