import type { Passage } from "../search/index/passage.ts";
import type { Mark, MarkForQuestion } from "./mark.ts";
import { FEW, MOST } from "./reading-order.ts";

/**
 * It is read in turns, for reading takes time: so many passages, of no more characters than these together. A turn is
 * the last if some passage answers as surely as this by then, in log-odds.
 */
const TURNS = [
	{ passages: 4, characters: Number.POSITIVE_INFINITY, isEnough: 0.5 },
	{ passages: FEW, characters: 5_000, isEnough: -0.7 },
	{ passages: MOST, characters: 7_500, isEnough: 0 },
] as const;

/** The marks of the first of some passages, the best first, and of more of them as long as none answers. */
export function readOn(passages: readonly Passage[], read: MarkForQuestion): ReadonlyMap<Passage, Mark> | null {
	const marks = new Map<Passage, Mark>();
	for (const { isEnough, ...most } of TURNS) {
		const turn = passages.slice(marks.size, countWithin(passages, most));
		if (turn.length === 0) continue;
		const marked = read(turn);
		if (marked === null) return null;
		for (const [passage, mark] of marked) marks.set(passage, mark);
		if (marks.values().some(({ relevance }) => relevance > isEnough)) break;
	}
	return marks;
}

type Most = { readonly passages: number; readonly characters: number };

/** How many passages there are before there are too many of them, or too many characters in them. */
function countWithin(passages: readonly Passage[], { passages: most, characters }: Most): number {
	let read = 0;
	const beyond = passages.findIndex(({ start, end }, at) => {
		read += end - start;
		return at >= most || read > characters;
	});
	return beyond === -1 ? passages.length : beyond;
}
