import { type ComparedWord, foldCase, splitCompared } from "./compared-words.ts";

/** A text that is checked, as its words are compared. */
export type Pasted = {
	readonly text: string;
	readonly words: readonly ComparedWord[];
	/** For each word, whether "…" before it says that words are left out. */
	readonly isAfterEllipsis: readonly boolean[];
	/** For each word, whether it stands in square brackets: put in by whoever quotes. */
	readonly isBracketed: readonly boolean[];
	/** Whether it has no capitals, or nothing else. */
	readonly isCaseless: boolean;
};

/** A text with more characters than this is not checked. */
export const LONGEST_PASTED = 5_000;

const ELLIPSIS = /…|\.\s?\.\s?\.|\*\s?\*\s?\*/;

/** Reads a pasted text. */
export function readPasted(text: string): Pasted {
	const isCaseless = !(/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text));
	const split = splitCompared(text, { start: 0, end: text.length });
	const compared = isCaseless ? foldCase(split) : split;
	const depths = depthsOf(text, compared);
	// "[sic]" says that the word before it is as printed.
	const isKept = compared.map(({ key }, at) => !(key === "sic" && depths[at] === 1));
	const words = compared.filter((_, at) => isKept[at]);
	const isBracketed = depths.filter((_, at) => isKept[at]).map((depth) => depth > 0);
	const isAfterEllipsis = words.map(({ start }, at) => ELLIPSIS.test(text.slice(words[at - 1]?.end ?? 0, start)));
	return { text, words, isAfterEllipsis, isBracketed, isCaseless };
}

/** For each word, in order, whether it stands within square brackets: 1 or 0. */
function depthsOf(text: string, words: readonly ComparedWord[]): readonly number[] {
	let at = 0;
	let depth = 0;
	return words.map(({ start }) => {
		for (; at < start; at++) {
			const mark = text.charAt(at);
			if (mark === "[" || mark === "]") depth = mark === "[" ? 1 : 0;
		}
		return depth;
	});
}
