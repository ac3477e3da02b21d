import { foldWord } from "./terms.ts";

const APOSTROPHES = /['’‘ʼʻʿʾ´`]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a name or headline, without case, accents and apostrophes: "O’Néill-Ray" is "oneill", "ray". */
export function nameWords(text: string): readonly string[] {
	const words = text.replace(APOSTROPHES, "").match(WORD) ?? [];
	return words.map(foldWord);
}
