const LETTER_FIRST = /^[\p{L}\p{N}]/u;
const LETTER_LAST = /[\p{L}\p{M}\p{N}]$/u;

/**
 * Where words stand in a text, as a browser finds them: whatever their case and white space, and no part of longer
 * words.
 */
export function findWords(text: string, words: string): readonly number[] {
	const pattern = words.trim().split(/\s+/).map(RegExp.escape).join("\\s+");
	const before = LETTER_FIRST.test(words) ? "(?<![\\p{L}\\p{M}\\p{N}])" : "";
	const after = LETTER_LAST.test(words) ? "(?![\\p{L}\\p{M}\\p{N}])" : "";
	return [...text.matchAll(new RegExp(before + pattern + after, "giu"))].map(({ index }) => index);
}
