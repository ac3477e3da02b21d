import type { NumberRange } from "../../terms/number-range.ts";
import { placesOf, type Sequences } from "../tables/sequences.ts";

/** In how many of some sequences each number stands, and the sum of that. */
export type Holders = { readonly counts: Uint32Array; readonly total: number };

/** The postings of all of some sequences: `first[n]` is the place of the first one of the number `n`. */
type Postings = { readonly first: Uint32Array };

/**
 * Counts, for each number, the sequences of some ranges that hold it: by those that are left where these are fewer.
 */
export function countHoldersGone(sequences: Sequences, gone: readonly NumberRange[], { first }: Postings): Holders {
	const size = first.length - 1;
	const left = rangesBetween(gone, sequences.first.length - 1);
	if (tokensOf(sequences, gone) <= tokensOf(sequences, left)) return countHolders(sequences, gone, size);
	const { counts, total } = countHolders(sequences, left, size);
	const all = (number: number): number => (first[number + 1] ?? 0) - (first[number] ?? 0);
	return { counts: counts.map((count, number) => all(number) - count), total: (first[size] ?? 0) - total };
}

function tokensOf({ first }: Sequences, ranges: readonly NumberRange[]): number {
	return ranges.reduce((sum, { from, to }) => sum + (first[to] ?? 0) - (first[from] ?? 0), 0);
}

/** The ranges below `size` between some rising ones. */
function rangesBetween(ranges: readonly NumberRange[], size: number): readonly NumberRange[] {
	const ends = [0, ...ranges.map(({ to }) => to)];
	const starts = [...ranges.map(({ from }) => from), size];
	return ends.map((from, at) => ({ from, to: starts[at] ?? size })).filter(({ from, to }) => from < to);
}

/** Counts, for each number below `size`, the sequences of some ranges that hold it. */
function countHolders({ ids, first }: Sequences, ranges: readonly NumberRange[], size: number): Holders {
	const counts = new Uint32Array(size);
	/** The sequence, and one more, in which each number was counted last. */
	const last = new Uint32Array(size);
	let total = 0;
	for (const range of ranges) {
		for (let sequence = range.from; sequence < range.to; sequence++) {
			const { from, to } = placesOf(first, sequence);
			for (let at = from; at < to; at++) {
				const id = ids[at] ?? 0;
				if (last[id] === sequence + 1) continue;
				last[id] = sequence + 1;
				counts[id] = (counts[id] ?? 0) + 1;
				total++;
			}
		}
	}
	return { counts, total };
}
