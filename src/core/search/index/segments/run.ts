import type { NumberRange } from "../../terms/number-range.ts";
import type { PostingTable } from "../tables/posting-table.ts";

/** Instead of a number: what stands in a segment is left out of the archive. */
export const GONE = 0xff_ff_ff_ff;

/**
 * Postings of a term that stand in one segment: in the passages `passages[i]` of that segment, for `i` from `from` up
 * to `to`. Their numbers in the archive are `numbers[passages[i]]`, or `GONE`; the same ones where `numbers` is null.
 */
export type Run = NumberRange &
	Pick<PostingTable, "passages" | "frequencies" | "lengths"> & { readonly numbers: Uint32Array | null };

/** The numbers in the archive of what a run stands in, in rising order. */
export function readRun({ passages, numbers, from, to }: Run): Uint32Array {
	if (numbers === null) return passages.subarray(from, to);
	const read = new Uint32Array(to - from);
	let count = 0;
	for (let at = from; at < to; at++) {
		const number = numberAt(numbers, passages[at] ?? 0);
		if (number !== GONE) read[count++] = number;
	}
	return read.subarray(0, count);
}

/** Two lists of different numbers in rising order as one. */
export function mergeNumbers(some: Uint32Array, others: Uint32Array): Uint32Array {
	const all = new Uint32Array(some.length + others.length);
	let at = 0;
	let next = 0;
	for (const number of others) {
		while (next < some.length && (some[next] ?? 0) < number) all[at++] = some[next++] ?? 0;
		all[at++] = number;
	}
	all.set(some.subarray(next), at);
	return all;
}

/** The number in the archive of what has a number in a segment. */
export function numberAt(numbers: Uint32Array | null, own: number): number {
	return numbers === null ? own : (numbers[own] ?? GONE);
}
