import { wordSet } from "../../core/lexicon/word-list.ts";
import { BYLINE_WORDS } from "./data/names.ts";

const WORDS = wordSet(BYLINE_WORDS);
const LONGEST = 120;
const MOST_WORDS = 14;
const BY = /^[Bb][Yy]:? (?=\p{Lu})/u;
const NAME = /^[\p{Lu}(“"][\p{L}\p{M}.'’“”"()/-]*$/u;

/** Who wrote an article, from a line "By …" of its body; null where the line is none. */
export function readByline(text: string): string | null {
	if (text.length > LONGEST || !BY.test(text) || /[?!:;\d]|\.$/.test(text)) return null;
	const names = text.replace(BY, "");
	const words = names.split(/[\s,|&]+/).filter((word) => word !== "");
	if (words.length < 2 || words.length > MOST_WORDS) return null;
	return words.every((word) => WORDS.has(word) || NAME.test(word)) ? names : null;
}
