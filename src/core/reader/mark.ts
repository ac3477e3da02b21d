import type { Span } from "../article/article.ts";
import type { Passage } from "../search/index/passage.ts";

/**
 * What a reader marks in a text for a question. It writes nothing: these are numbers about words that stand there.
 */
export type Mark = {
	/** How likely it is, in log-odds, that the text answers. */
	readonly relevance: number;
	/** How much speaks for it that no answer stands here: to be held against a beginning and an end together. */
	readonly nowhere: number;
	/** The words in order, each with how much speaks for an answer that begins, or that ends, with it. */
	readonly words: readonly MarkedWord[];
};

/** An answer is no longer than this, in words and marks. */
export const LONGEST_ANSWER = 40;

/** A word that a reader marked, by its span in the text. */
export type MarkedWord = Span & { readonly begins: number; readonly ends: number };

/** What a reader is given: consecutive sentences, and the headline that they stand under, "" where there is none. */
export type Piece = { readonly headline: string; readonly text: string };

/**
 * Marks pieces for a question, in their order; null where it cannot read. The same question and piece give the same
 * marks, whatever else is read with them.
 */
export type Reader = (question: string, pieces: readonly Piece[]) => Promise<readonly Mark[] | null>;

/**
 * The marks of passages for a question, each with spans in the text of its article; null where nothing reads, or has
 * not yet.
 */
export type MarkPassages = (question: string, passages: readonly Passage[]) => ReadonlyMap<Passage, Mark> | null;

/** The same for one question. */
export type MarkForQuestion = (passages: readonly Passage[]) => ReturnType<MarkPassages>;
