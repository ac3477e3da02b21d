import type { PassageIndex } from "../index/passage-index.ts";
import type { NumberRange } from "../terms/number-range.ts";
import type { Expansion } from "./expansion.ts";

/** By how much a passage falls behind for each letter that differs. */
const WEIGHT_OF_DISTANCE: readonly number[] = [1, 0.7, 0.5];
const MOST_SPELLINGS = 3;

/**
 * Indexed terms that a term which stands nowhere may be a misspelling of: "lavrof" → "lavrov". The first letter is the
 * same.
 */
export function spellingsOf(index: PassageIndex, term: string, within: NumberRange): readonly Expansion[] {
	const most = mostDistance(term);
	if (most === 0) return [];
	return index
		.termsLike(term, most)
		.map((other) => ({ term: other, distance: editDistance(term, other, most) }))
		.filter(({ distance }) => distance <= most)
		.map((other) => ({ ...other, count: index.countOf(other.term, within) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.term < b.term ? -1 : 1))
		.slice(0, MOST_SPELLINGS)
		.map(({ term: other, distance }) => ({
			term: other,
			weight: WEIGHT_OF_DISTANCE[distance] ?? 0,
			kind: "spelling" as const,
		}));
}

/** How many letters may differ: none in a short word or a number, where the next word is too near. */
function mostDistance(term: string): number {
	if (term.length < 4 || /\p{N}/u.test(term)) return 0;
	return term.length < 8 ? 1 : 2;
}

/**
 * The letters to insert, delete, replace, or swap with their neighbour (optimal string alignment); infinite above
 * `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
	const width = b.length + 1;
	const rows = [
		new Uint16Array(width),
		Uint16Array.from({ length: width }, (_, j) => j),
		new Uint16Array(width),
	] as const;
	let [beforeLast, last, row]: readonly [Uint16Array, Uint16Array, Uint16Array] = rows;
	for (let i = 1; i <= a.length; i++) {
		row[0] = i;
		let least = i;
		for (let j = 1; j < width; j++) {
			const isSame = a[i - 1] === b[j - 1];
			let far = Math.min((last[j - 1] ?? 0) + (isSame ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				far = Math.min(far, (beforeLast[j - 2] ?? 0) + 1);
			}
			row[j] = far;
			least = Math.min(least, far);
		}
		if (least > most) return Number.POSITIVE_INFINITY;
		[beforeLast, last, row] = [last, row, beforeLast];
	}
	const distance = last[b.length] ?? 0;
	return distance <= most ? distance : Number.POSITIVE_INFINITY;
}
