import { rowsOf, wordSet, wordsOf } from "../../lexicon/word-list.ts";
import { JOINED, NO_SLIP, OFTEN_MISTYPED } from "./data/asking-words.ts";
import type { PlainWord } from "./frame-word.ts";

const REAL = wordSet(NO_SLIP);
/** A word that asks by what it is often typed as: "wich", "waht". */
const MISTYPED: ReadonlyMap<string, string> = new Map(
	wordsOf(OFTEN_MISTYPED).flatMap((word) =>
		mistyped(word)
			.filter((slip) => slip !== word && slip.length > 2 && !REAL.has(slip))
			.map((slip) => [slip, word] as const),
	),
);
const TWO_IN_ONE = rowsOf(JOINED).map(wordsOf);

/** The words of a question with typing errors in the words that ask mended, and "how come" as "why". */
export function mendAsking(words: readonly PlainWord[]): readonly PlainWord[] {
	const mended: PlainWord[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) continue;
		const joined = TWO_IN_ONE.find(([first, second]) => word.lower === first && words[at + 1]?.lower === second)?.[2];
		const meant = joined ?? (word.text === word.lower ? MISTYPED.get(word.lower) : undefined);
		mended.push(meant === undefined ? word : { ...word, text: meant, lower: meant });
		if (joined !== undefined) at++;
	}
	return mended;
}

/**
 * What a word that asks may be typed as: with any two letters changed round, or any one left out. Of other words the
 * first letter is taken to be right, and of short ones every letter (`slips.ts`): these few are always meant.
 */
function mistyped(word: string): readonly string[] {
	const letters = [...word];
	return letters.flatMap((letter, at) => [
		word.slice(0, at) + word.slice(at + 1),
		word.slice(0, at) + (letters[at + 1] ?? "") + letter + word.slice(at + 2),
	]);
}
