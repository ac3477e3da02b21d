import type { NumberRange } from "../../search/terms/number-range.ts";

/**
 * Where a sequence stands within a range of a longer one, in rising order; places may overlap. Each place is looked at
 * once
 * (Knuth, Morris and Pratt, https://doi.org/10.1137/0206024).
 */
export function findSequence<Item>(
	sought: ArrayLike<Item>,
	items: ArrayLike<Item>,
	{ from, to }: NumberRange,
): readonly number[] {
	if (sought.length === 0) return [];
	const borders = bordersOf(sought);
	const found: number[] = [];
	let matched = 0;
	for (let at = from; at < to; at++) {
		while (matched > 0 && sought[matched] !== items[at]) matched = borders[matched - 1] ?? 0;
		if (sought[matched] === items[at]) matched++;
		if (matched < sought.length) continue;
		found.push(at + 1 - matched);
		matched = borders[matched - 1] ?? 0;
	}
	return found;
}

/** For each beginning of a sequence, how much of it is the end of that beginning too. */
function bordersOf<Item>(sought: ArrayLike<Item>): Int32Array {
	const borders = new Int32Array(sought.length);
	let length = 0;
	for (let at = 1; at < sought.length; at++) {
		while (length > 0 && sought[length] !== sought[at]) length = borders[length - 1] ?? 0;
		if (sought[length] === sought[at]) length++;
		borders[at] = length;
	}
	return borders;
}
