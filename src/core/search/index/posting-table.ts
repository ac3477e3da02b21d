import type { TokenTable } from "./token-table.ts";

/**
 * The postings of all terms side by side, in rising order of the passage: term `n` stands in the passages
 * `passages[i]`, `frequencies[i]` times, for `i` from `first[n]` up to `first[n + 1]`.
 */
export type PostingTable = {
	readonly passages: Uint32Array;
	readonly frequencies: Uint8Array;
	readonly first: Uint32Array;
	/** The number of different terms, by passage. */
	readonly lengths: Uint16Array;
	readonly meanLength: number;
};

const MOST_FREQUENT = 255;
const LONGEST = 65_535;

/** Turns the terms of the passages round into the passages of the terms, by counting. */
export function buildPostingTable(tokens: TokenTable): PostingTable {
	const lengths = new Uint16Array(tokens.first.length - 1);
	const first = new Uint32Array(tokens.vocabulary.size + 1);
	let total = 0;
	visitTerms(tokens, (id, passage, isFirst) => {
		if (!isFirst) return;
		first[id + 1] = (first[id + 1] ?? 0) + 1;
		lengths[passage] = Math.min((lengths[passage] ?? 0) + 1, LONGEST);
		total++;
	});
	for (let id = 1; id < first.length; id++) first[id] = (first[id] ?? 0) + (first[id - 1] ?? 0);

	const passages = new Uint32Array(total);
	const frequencies = new Uint8Array(total);
	const next = first.slice(0, -1);
	visitTerms(tokens, (id, passage, isFirst) => {
		if (isFirst) {
			passages[next[id] ?? 0] = passage;
			next[id] = (next[id] ?? 0) + 1;
		}
		const at = (next[id] ?? 0) - 1;
		frequencies[at] = Math.min((frequencies[at] ?? 0) + 1, MOST_FREQUENT);
	});
	return { passages, frequencies, first, lengths, meanLength: total / Math.max(1, lengths.length) };
}

type VisitTerm = (id: number, passage: number, isFirst: boolean) => void;

/** Visits every token; `isFirst` tells the first of its term in the passage. */
function visitTerms({ vocabulary, ids, first }: TokenTable, visit: VisitTerm): void {
	const lastPassage = new Int32Array(vocabulary.size).fill(-1);
	for (let passage = 0; passage < first.length - 1; passage++) {
		for (let at = first[passage] ?? 0; at < (first[passage + 1] ?? 0); at++) {
			const id = ids[at] ?? 0;
			visit(id, passage, lastPassage[id] !== passage);
			lastPassage[id] = passage;
		}
	}
}
