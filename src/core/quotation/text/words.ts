import { BEFORE_A_NAME, MAY_END } from "../../article/abbreviations.ts";
import type { Article, Span } from "../../article/article.ts";

/** A word, a possessive ending ("’s"), or one punctuation mark, and where it stands in the article. */
export type Word = Span & {
	/** As printed, without soft hyphens. */
	readonly text: string;
	/** In lower case with straight apostrophes and without the dot of an abbreviation: "mr", "u.s", "'s". */
	readonly lower: string;
	readonly isMark: boolean;
	/** Whether it begins with a capital letter, or with a particle joined to one: "al-Hassan". */
	readonly isCapital: boolean;
	/** Index into `article.paragraphs`. */
	readonly paragraph: number;
	/** Number of the sentence within the article, from 0. */
	readonly sentence: number;
};

// A dotted acronym or initial; letters and digits joined by apostrophes, hyphens, dots, ampersands or commas in
// numbers; or one mark. Soft hyphens and marks without width are within a word, or nothing.
const ACRONYM = String.raw`(?:\p{Lu}\.)+(?!\p{L})`;
const FIGURE = String.raw`[$£€]?\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*%?`;
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b\u2060]*`;
const WORD = String.raw`${LETTERS}(?:['’&.-]${LETTERS}|-\p{N}+)*`;
const MARK = String.raw`[^\s\p{L}\p{N}\u00ad\u200b\u2060]`;
const PIECE = new RegExp([ACRONYM, FIGURE, WORD, MARK].join("|"), "gu");
const UNSEEN = /[\u00ad\u200b\u2060]/g;
const CAPITAL = /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u;

/** All words and marks of an article in order, cut inside sentences only. */
export function splitWords(article: Article): readonly Word[] {
	const words: Word[] = [];
	let sentence = 0;
	article.paragraphs.forEach((paragraph, number) => {
		for (const span of paragraph.sentences) {
			addWords(words, article.text, { ...span, paragraph: number, sentence });
			sentence++;
		}
	});
	return words;
}

type Place = Span & { readonly paragraph: number; readonly sentence: number };

function addWords(words: Word[], text: string, { start, end, paragraph, sentence }: Place): void {
	const slice = text.slice(start, end);
	PIECE.lastIndex = 0;
	for (let match = PIECE.exec(slice); match; match = PIECE.exec(slice)) {
		let piece = match[0];
		const from = start + match.index;
		const isMark = piece.length <= 2 && !LETTER.test(piece);
		if (!isMark && slice.charCodeAt(match.index + piece.length) === DOT && isAbbreviation(piece)) {
			piece += ".";
			PIECE.lastIndex++;
		}
		const owner = isMark ? piece.length : ownerLength(piece);
		words.push(makeWord(piece.slice(0, owner), from, { isMark, paragraph, sentence }));
		if (owner < piece.length) words.push(makeWord(piece.slice(owner), from + owner, { isMark, paragraph, sentence }));
	}
}

type Where = { readonly isMark: boolean; readonly paragraph: number; readonly sentence: number };

function makeWord(text: string, start: number, { isMark, paragraph, sentence }: Where): Word {
	const seen = text.replace(UNSEEN, "");
	const lower = lowerOf(seen);
	const isCapital = lower !== seen && CAPITAL.test(seen);
	return { start, end: start + text.length, text: seen, lower, isMark, isCapital, paragraph, sentence };
}

const DOT = 46;
const LETTER = /[\p{L}\p{N}]/u;
const LONGEST_ABBREVIATION = 12;

/** The length of a word without a possessive ending. */
function ownerLength(piece: string): number {
	const last = piece.charCodeAt(piece.length - 1) | 32;
	if (last !== 115 || piece.length < 3) return piece.length;
	const mark = piece.charAt(piece.length - 2);
	return mark === "’" || mark === "'" ? piece.length - 2 : piece.length;
}

function isAbbreviation(piece: string): boolean {
	if (piece.length > LONGEST_ABBREVIATION) return false;
	const lower = piece.toLowerCase().replace(/^.*-/, "");
	return ((BEFORE_A_NAME.has(lower) || MAY_END.has(lower)) && /^\p{Lu}/u.test(piece)) || lower === "vs";
}

function lowerOf(part: string): string {
	const lower = part.toLowerCase();
	const bare = lower.endsWith(".") && lower.length > 1 ? lower.slice(0, -1) : lower;
	return bare.includes("’") ? bare.replaceAll("’", "'") : bare;
}
