import type { FrameWord } from "./frame-word.ts";

/**
 * Words of a question that belong together: "asking" is the question word with its noun ("how many fire engines"),
 * "noun" a noun phrase, "verb" what stands together of the verb, "link" a preposition or conjunction.
 */
export type Chunk = {
	readonly kind: "asking" | "noun" | "verb" | "link";
	/** The place of its first word. */
	readonly first: number;
	/** The place behind its last word. */
	readonly end: number;
	/** Its main word: the noun of a noun phrase or of "which country", the verb; "" where there is none. */
	readonly head: string;
};

/** A question as words and as chunks, and the place among the chunks of the one that asks; -1 where none does. */
export type Clause = {
	readonly words: readonly FrameWord[];
	readonly chunks: readonly Chunk[];
	readonly asking: number;
};

/** Words as typed, from one place to before another. */
export function textOfWords(
	words: readonly Pick<FrameWord, "text">[],
	{ first, end }: Pick<Chunk, "first" | "end"> = { first: 0, end: words.length },
): string {
	return words
		.slice(first, end)
		.map(({ text }) => text)
		.join(" ");
}
