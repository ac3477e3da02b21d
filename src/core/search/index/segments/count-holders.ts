import type { NumberRange } from "../../terms/number-range.ts";
import { placesOf, type Sequences } from "../tables/sequences.ts";

/** In how many of some sequences each number stands, and the sum of that. */
export type Holders = { readonly counts: Uint32Array; readonly total: number };

/** Counts, for each number below `size`, the sequences of some ranges that hold it. */
export function countHolders({ ids, first }: Sequences, ranges: readonly NumberRange[], size: number): Holders {
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
