import type { Span } from "../article/article.ts";

// A value begins where its figure does: a run of digits is read once.
const FIGURE = String.raw`[$£€]?(?<!\p{N}[.,]?)\p{N}(?:[.,]?\p{N})*(?:%|st|nd|rd|th|bn|m|k)?(?: \p{L}+)?`;
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATE = String.raw`${MONTH}(?: \p{N}+)?(?:, \p{N}{4})?`;
const VALUE = `(?:${FIGURE}|${DATE})`;
const RANGE = new RegExp(`\\b(?:between|from) ${VALUE} (?:and|to|until|till) ${VALUE}|${VALUE} to ${VALUE}`, "giu");
// The last figure, and at most a unit after it.
const UNIT = "(?:million|billion|percent|per|years?|months?|weeks?|days?|hours?|miles?|people)";
const ENDS_IN_UNIT = new RegExp(String.raw`\p{N}\p{L}*%?(?: ${UNIT}\b)?$`, "iu");

/**
 * The whole range that a figure or a date stands in ("between 1956 and 1991"); the phrase itself where it stands in
 * none.
 */
export function widenToRange(text: string, sentence: Span, phrase: Span): Span {
	if (!/\p{N}/u.test(text.slice(phrase.start, phrase.end))) return phrase;
	for (const { index, 0: range } of text.slice(sentence.start, sentence.end).matchAll(RANGE)) {
		const start = sentence.start + index;
		const end = start + range.length;
		if (phrase.start < end && phrase.end > start) {
			const last = ENDS_IN_UNIT.test(range);
			const words = last ? range : range.replace(/ \p{L}+$/u, "");
			return { start: Math.min(start, phrase.start), end: Math.max(start + words.length, phrase.end) };
		}
	}
	return phrase;
}
