import type { Passage } from "./passage.ts";
import { tokenize } from "./terms.ts";

/**
 * The tokens of all passages side by side: token `i` is the term numbered `ids[i]` and begins at offset `starts[i]` of
 * its article; the tokens of passage `n` are those from `first[n]` up to `first[n + 1]`.
 */
export type TokenTable = {
	readonly vocabulary: ReadonlyMap<string, number>;
	readonly ids: Uint32Array;
	readonly starts: Uint32Array;
	readonly first: Uint32Array;
};

/** Analyses every passage once; `onPassage` is given the terms of each, in order, for the index. */
export function buildTokenTable(
	passages: readonly Passage[],
	onPassage: (number: number, terms: readonly string[]) => void,
): TokenTable {
	const vocabulary = new Map<string, number>();
	const ids: number[] = [];
	const starts: number[] = [];
	const first = new Uint32Array(passages.length + 1);
	passages.forEach(({ article, start, end }, number) => {
		const tokens = tokenize(article.text.slice(start, end));
		for (const token of tokens) {
			const id = vocabulary.get(token.term) ?? vocabulary.size;
			vocabulary.set(token.term, id);
			ids.push(id);
			starts.push(start + token.start);
		}
		first[number + 1] = ids.length;
		onPassage(
			number,
			tokens.map(({ term }) => term),
		);
	});
	return { vocabulary, ids: Uint32Array.from(ids), starts: Uint32Array.from(starts), first };
}
