import type { Span } from "../../article/article.ts";
import { STOP_WORDS } from "../../search/terms/stop-words.ts";

/** A word as it is compared (`key`), and where it stands in its text. */
export type ComparedWord = Span & { readonly key: string };

// A word over the end of a line: "indes-⏎cribable", as optical character recognition and PDF readers give it.
const BREAK = "[-‐\\u00ad][^\\S\\n]*\\n\\s*(?=\\p{Ll})";
const APOSTROPHE = "['’‘ʼ′´`＇]";
// Scripts that put no space between words: each letter is compared by itself.
const SCRIPTS = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"];
const UNSPACED = `[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join("")}]`;
const LETTER = `(?!${UNSPACED})\\p{L}`;
const LETTER_OR_DIGIT = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}\\p{Cf}]`;
const WORD = new RegExp(
	[
		`${UNSPACED}[\\p{M}\\p{Cf}]*`,
		// "U.S.", "e.g."
		"(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])",
		"\\p{N}+(?:[.,:]\\p{N}+)*[\\p{L}\\p{M}\\p{Cf}]*",
		// "[T]he", "don't"
		`(?:\\[\\p{L}\\])?${LETTER}(?:${LETTER_OR_DIGIT}|${BREAK}|${APOSTROPHE}(?=\\p{L}))*`,
		// Signs that are read aloud: "£21bn" is not "$21bn", and "-5" is not "5".
		"[\\p{Sc}%‰°&+=]|(?<![\\p{L}\\p{N}\\p{P}])[-−](?=\\p{N})",
	].join("|"),
	"gu",
);

/** The words of a stretch of text in order, as they are compared; marks and white space count for nothing. */
export function splitCompared(text: string, { start, end }: Span): readonly ComparedWord[] {
	return Array.from(text.slice(start, end).matchAll(WORD), ({ 0: word, index }) => ({
		start: start + index,
		end: start + index + word.length,
		key: keyOf(word),
	})).filter(({ key }) => key !== "");
}

/** Most words: nothing in them needs a closer look. */
const PLAIN = /^[A-Za-z]?[a-z]+$/;
const APOSTROPHES = new RegExp(APOSTROPHE, "g");
const BREAKS = new RegExp(BREAK.replace("(?=\\p{Ll})", ""), "gu");

/**
 * What two words must share to be the same: their letters, whatever their case, their width and their kind of
 * apostrophe.
 */
function keyOf(word: string): string {
	if (PLAIN.test(word)) return word.toLowerCase();
	const bare = word
		.replace(BREAKS, "")
		.replace(/\p{Cf}|[[\]]/gu, "")
		.normalize("NFKC")
		.replace(APOSTROPHES, "'");
	const lower = bare.toLowerCase();
	if (/^\p{N}/u.test(bare)) return withoutGrouping(lower);
	const letters = bare.replaceAll(".", "");
	// "US" and "us" are two words, "NATO" and "Nato" are one.
	if (letters.length > 1 && letters === letters.toUpperCase() && STOP_WORDS.has(letters.toLowerCase())) return letters;
	return lower.replaceAll(".", "").replace("−", "-");
}

/** "5,000" is "5000"; a comma that does not group thousands stays. */
function withoutGrouping(number: string): string {
	return /^\p{N}{1,3}(?:,\p{N}{3})+(?!,|\p{N})/u.test(number) ? number.replaceAll(",", "") : number;
}

/** The same words for a text that has no capitals, or nothing else: there "US" and "us" cannot be told apart. */
export function foldCase(words: readonly ComparedWord[]): readonly ComparedWord[] {
	return words.map((word) => ({ ...word, key: word.key.toLowerCase() }));
}

/** What the words are compared by, in order. */
export function keysOf(words: readonly ComparedWord[]): readonly string[] {
	return words.map(({ key }) => key);
}

/** The words as a text that can be searched: without what a line's end or a sign puts into them. */
export function searchText(words: readonly ComparedWord[]): string {
	return keysOf(words).join(" ");
}

/** How many of these are words, and not signs. */
export function countWords(words: readonly ComparedWord[]): number {
	return words.filter(({ key }) => /[\p{L}\p{N}]/u.test(key)).length;
}

/** Whether a word tells what a text is about. */
export function isContentWord({ key }: ComparedWord): boolean {
	return /[\p{L}\p{N}]/u.test(key) && !STOP_WORDS.has(key.toLowerCase());
}
