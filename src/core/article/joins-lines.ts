import type { Span } from "./article.ts";

const LEAST_LINES = 3;
const SHORTEST_WRAPPED = 45;
const LONGEST_WRAPPED = 100;
const LEAST_WORDS = 4;
const ENDS_SENTENCE = /[.?!:…]["'”’»)\]]*\s*$/;
const STARTS_SMALL = /^\s*\p{Ll}/u;

/**
 * Tells of a sentence that ends with a line of a paragraph whether it goes on in the next line: it has no stop, and
 * the next
 * begins in lower case, or all lines are as long as those of a text that was broken into lines and some begin in lower
 * case.
 */
export function joinsLines(paragraph: string): (sentence: Span) => boolean {
	const lines = paragraph.split("\n");
	const isWrapped =
		lines.length >= LEAST_LINES &&
		lines.some((line, at) => at > 0 && STARTS_SMALL.test(line)) &&
		lines.slice(0, -1).every(({ length }) => length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED);
	return ({ start, end }) => {
		const before = paragraph.slice(Math.max(start, end - LONGEST_WRAPPED), end);
		if (ENDS_SENTENCE.test(before)) return false;
		const goesOn = STARTS_SMALL.test(paragraph.slice(end, end + LONGEST_WRAPPED));
		return isWrapped || (goesOn && before.split(/\s+/).length >= LEAST_WORDS);
	};
}
