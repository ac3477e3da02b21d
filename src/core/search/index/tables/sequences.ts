import type { NumberRange } from "../../terms/number-range.ts";

/** Sequences of numbers side by side: sequence `n` is `ids[i]` for `i` from `first[n]` up to `first[n + 1]`. */
export type Sequences = { readonly ids: Uint32Array; readonly first: Uint32Array };

/** Where the numbers of a sequence stand. */
export function placesOf(first: Uint32Array, sequence: number): NumberRange {
	return { from: first[sequence] ?? 0, to: first[sequence + 1] ?? 0 };
}

/** The numbers of a sequence. */
export function numbersOf({ ids, first }: Sequences, sequence: number): Uint32Array {
	const { from, to } = placesOf(first, sequence);
	return ids.subarray(from, to);
}
