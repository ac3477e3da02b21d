import type { NumberRange } from "../../terms/number-range.ts";
import { runSteps } from "./run-steps.ts";
import type { Sequences } from "./sequences.ts";

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
};

/** A term that stands more often in a passage counts so many times. */
export const MOST_FREQUENT = 255;
const LONGEST = 65_535;

/** Turns the terms of the passages round into the passages of the terms, numbered below `terms`, by counting. */
export function buildPostingTable(sequences: Sequences, terms: number): PostingTable {
	return runSteps(buildPostingsInSteps(sequences, terms));
}

/** The same in steps of some passages; the last one gives the table. */
export function* buildPostingsInSteps(sequences: Sequences, terms: number): Generator<void, PostingTable> {
	const lengths = new Uint16Array(sequences.first.length - 1);
	const first = new Uint32Array(terms + 1);
	let total = 0;
	yield* visitTerms(sequences, terms, (id, passage, isFirst) => {
		if (!isFirst) return;
		first[id + 1] = (first[id + 1] ?? 0) + 1;
		lengths[passage] = Math.min((lengths[passage] ?? 0) + 1, LONGEST);
		total++;
	});
	for (let id = 1; id < first.length; id++) first[id] = (first[id] ?? 0) + (first[id - 1] ?? 0);

	const passages = new Uint32Array(total);
	const frequencies = new Uint8Array(total);
	const next = first.slice(0, -1);
	yield* visitTerms(sequences, terms, (id, passage, isFirst) => {
		if (isFirst) {
			passages[next[id] ?? 0] = passage;
			next[id] = (next[id] ?? 0) + 1;
		}
		const at = (next[id] ?? 0) - 1;
		frequencies[at] = Math.min((frequencies[at] ?? 0) + 1, MOST_FREQUENT);
	});
	return { passages, frequencies, first, lengths };
}

type VisitTerm = (id: number, passage: number, isFirst: boolean) => void;

/** The tokens of so many passages are visited in one step. */
const STEP = 32_768;

/** Visits every token, in steps; `isFirst` tells the first of its term in the passage. */
function* visitTerms(sequences: Sequences, terms: number, visit: VisitTerm): Generator<void, void> {
	const lastPassage = new Int32Array(terms).fill(-1);
	const passages = sequences.first.length - 1;
	for (let from = 0; from < passages; from += STEP) {
		visitStep(sequences, { from, to: Math.min(passages, from + STEP) }, { lastPassage, visit });
		yield;
	}
}

type Visiting = { readonly lastPassage: Int32Array; readonly visit: VisitTerm };

function visitStep({ ids, first }: Sequences, { from, to }: NumberRange, { lastPassage, visit }: Visiting): void {
	for (let passage = from; passage < to; passage++) {
		for (let at = first[passage] ?? 0; at < (first[passage + 1] ?? 0); at++) {
			const id = ids[at] ?? 0;
			visit(id, passage, lastPassage[id] !== passage);
			lastPassage[id] = passage;
		}
	}
}
