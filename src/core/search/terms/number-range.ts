/** Half-open range of passage numbers, or of places in an array. */
export type NumberRange = { readonly from: number; readonly to: number };

/** The places of the numbers of a range in a rising stretch of an array. */
export function narrow(numbers: Uint32Array, stretch: NumberRange, { from, to }: NumberRange): NumberRange {
	return { from: lowerBound(numbers, stretch, from), to: lowerBound(numbers, stretch, to) };
}

/** The first place in a rising stretch whose number is not below `least`. */
function lowerBound(numbers: Uint32Array, stretch: NumberRange, least: number): number {
	let { from, to } = stretch;
	// Most often the whole stretch is meant.
	if (from === to || (numbers[from] ?? 0) >= least) return from;
	if ((numbers[to - 1] ?? 0) < least) return to;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((numbers[middle] ?? 0) < least) from = middle + 1;
		else to = middle;
	}
	return from;
}
