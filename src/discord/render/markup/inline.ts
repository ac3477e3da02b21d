import { clip } from "../../../presentation/clip.ts";
import { escapeMarkdown } from "./escape.ts";

/** No name, headline or word of a question is shown longer within a line. */
export const LONGEST_INLINE = 150;
// Embeddings and overrides could turn round the rest of a line:
// https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ["\u2068", "\u2069"];

const LONGEST_SENTENCE = 300;

/**
 * Words of an article or a question within a line of ours: on one line, not too long, escaped, and never turning it
 * round.
 */
export function inline(words: string): string {
	return inlineWhole(clip(onOneLine(words), LONGEST_INLINE));
}

/** The same of a sentence of ours that holds such words. */
export function inlineSentence(sentence: string): string {
	return inlineWhole(clip(onOneLine(sentence), LONGEST_SENTENCE));
}

/** The same however long the words are, where nothing of them may be left out. */
export function inlineWhole(words: string): string {
	const line = onOneLine(words);
	const markdown = escapeMarkdown(line);
	return RIGHT_TO_LEFT.test(line) ? `${FIRST_STRONG_ISOLATE}${markdown}${POP_ISOLATE}` : markdown;
}

function onOneLine(words: string): string {
	return words.replace(DIRECTIONS, "").replace(/\s+/g, " ").trim();
}
