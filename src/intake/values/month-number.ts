import { wordsOf } from "../../core/lexicon/word-list.ts";
import { MONTHS } from "./data/months.ts";

const NAMES = wordsOf(MONTHS);
const SHORTEST = 3;

/** The number of a month, 1 to 12, by its name or at least the first three letters of it; 0 where it is none. */
export function monthNumber(name: string): number {
	const letters = name.toLowerCase();
	return letters.length < SHORTEST ? 0 : NAMES.findIndex((month) => month.startsWith(letters)) + 1;
}
