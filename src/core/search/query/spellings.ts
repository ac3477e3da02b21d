import type { PassageIndex } from "../index/passage-index.ts";
import type { NumberRange } from "../terms/number-range.ts";
import type { Expansion } from "./expansion.ts";
import { mayCorrect, spend, type Work } from "./work.ts";

/** By how much a passage falls behind for each letter that is missing, too many, or in its neighbour's place. */
const WEIGHT_OF_DISTANCE: readonly number[] = [1, 0.9, 0.4];
/** The same for one letter instead of another: that is more often another word. */
const WEIGHT_OF_ANOTHER = 0.7;
/** In a shorter word one letter instead of another makes another word: "bake" is no slip for "base". */
const LEAST_FOR_ANOTHER = 6;
const MOST_SPELLINGS = 3;

/** What it costs to compare two terms, in steps. */
const STEPS_OF_DISTANCE = 10;
/** A longer term is no slip of typing. */
const LONGEST_TERM = 40;

/** The passages in which a spelling must stand, and the work of the request. */
type Scope = { readonly within: NumberRange; readonly work: Work };

/**
 * Indexed terms that a term which stands nowhere may be a misspelling of: "lavrof" → "lavrov". The first letter is the
 * same.
 */
export function spellingsOf(index: PassageIndex, term: string, { within, work }: Scope): readonly Expansion[] {
	const most = mostDistance(term);
	if (most === 0 || !mayCorrect(work)) return [];
	const like = index.termsLike(term, most, within);
	if (!spend(work, like.length * STEPS_OF_DISTANCE)) return [];
	return like
		.map((other) => ({ term: other, distance: editDistance(term, other, most) }))
		.filter(({ term: other, distance }) => distance <= most && !isOtherWord(term, other))
		.map((other) => ({ ...other, count: index.countOf(other.term, within) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.term < b.term ? -1 : 1))
		.slice(0, MOST_SPELLINGS)
		.map(({ term: other, distance }) => ({
			term: other,
			weight: isAnother(term, other) ? WEIGHT_OF_ANOTHER : (WEIGHT_OF_DISTANCE[distance] ?? 0),
			kind: "spelling" as const,
		}));
}

/** Whether a word differs from another by one letter instead of another. */
function isAnother(one: string, other: string): boolean {
	const differing = Array.from(one).filter((letter, at) => letter !== other[at]).length;
	return one.length === other.length && differing === 1;
}

function isOtherWord(one: string, other: string): boolean {
	return one.length < LEAST_FOR_ANOTHER && isAnother(one, other);
}

/** How many letters may differ: none in a short word or a number, where the next word is too near. */
function mostDistance(term: string): number {
	if (term.length < 4 || term.length > LONGEST_TERM || /\p{N}/u.test(term)) return 0;
	return term.length < 8 ? 1 : 2;
}

type Rows = readonly [Uint16Array, Uint16Array, Uint16Array];

const LONGEST_ROW = 64;
/** Rows that every comparison of words writes anew: to make them takes longer than to compare. */
const ROWS = makeRows(LONGEST_ROW);

function makeRows(width: number): Rows {
	return [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
}

/**
 * The letters to insert, delete, replace, or swap with their neighbour (optimal string alignment); infinite above
 * `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
	const width = b.length + 1;
	let [beforeLast, last, row] = width <= LONGEST_ROW ? ROWS : makeRows(width);
	for (let j = 0; j < width; j++) last[j] = j;
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
