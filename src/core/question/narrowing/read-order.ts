import { rowsOf, wordsOf } from "../../lexicon/word-list.ts";
import { NEWEST_FIRST, OLDEST_FIRST, OVER_TIME } from "../data/narrowing-words.ts";
import type { Order } from "../filter.ts";

/** An order at the end of some words, and where the words for it begin. */
export type OrderAtEnd = {
	readonly order: Order;
	readonly from: number;
	/** Whether nothing else can be meant: "newest first"; "over time" also tells how something went. */
	readonly isSure: boolean;
};

type Phrase = Omit<OrderAtEnd, "from"> & { readonly words: readonly string[] };

const PHRASES: readonly Phrase[] = [
	...phrasesOf(NEWEST_FIRST, { order: "newest", isSure: true }),
	...phrasesOf(OLDEST_FIRST, { order: "oldest", isSure: true }),
	...phrasesOf(OVER_TIME, { order: "oldest", isSure: false }),
].sort((one, other) => other.words.length - one.words.length);

function phrasesOf(list: string, rest: Omit<OrderAtEnd, "from">): readonly Phrase[] {
	return rowsOf(list).map((row) => ({ ...rest, words: wordsOf(row) }));
}

/** The order that bare words end with, by the longest phrase; null where none. */
export function readOrderAtEnd(words: readonly string[]): OrderAtEnd | null {
	const found = PHRASES.find((phrase) => {
		const from = words.length - phrase.words.length;
		return from >= 0 && phrase.words.every((word, at) => words[from + at] === word);
	});
	return found ? { order: found.order, from: words.length - found.words.length, isSure: found.isSure } : null;
}
