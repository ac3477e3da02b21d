import type { PassageIndex } from "./passage-index.ts";
import { type Token, tokenize } from "./terms.ts";

/** What is searched: the terms of a question in order, and how much each tells (its rarity, in nats). */
export type Query = { readonly tokens: readonly Token[]; readonly rarity: ReadonlyMap<string, number> };

/** Analyses a question for one index. A term that stands in no passage has the highest rarity. */
export function parseQuery(index: PassageIndex, question: string): Query {
	const tokens = tokenize(question);
	return { tokens, rarity: new Map(tokens.map(({ term }) => [term, rarityOf(index, term)])) };
}

/** The inverse document frequency of a term, as in BM25. */
export function rarityOf(index: PassageIndex, term: string): number {
	const found = index.postingsOf(term).size;
	return Math.log(1 + (index.passages.length - found + 0.5) / (found + 0.5));
}
