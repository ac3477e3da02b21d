import type { Correction } from "../../core/article/article.ts";
import { bareWords } from "./visible.ts";

const DAY = "2026-03-02".length;
const MOST = 0.7;
const FEWEST = 4;

/**
 * The corrections that a source tells in a field and those that are printed. A note that is told in both is one, also
 * in other words on the same day: the longer of the two counts, with the day of the field.
 */
export function joinCorrections(told: readonly Correction[], printed: readonly Correction[]): readonly Correction[] {
	const joined = [...told];
	const met = new Set<number>();
	for (const note of printed) {
		const held = joined.findIndex((it) => holds(it, note));
		const at = held >= 0 ? held : findReworded(told, note, met);
		const before = joined[at];
		if (before === undefined) joined.push(note);
		else if (note.note.length > before.note.length) joined[at] = { ...before, note: note.note };
		if (at >= 0) met.add(at);
	}
	return joined;
}

function holds({ note: one }: Correction, { note: other }: Correction): boolean {
	const [first, second] = [bareWords(one), bareWords(other)];
	return first.includes(second) || second.includes(first);
}

/** Which of some notes says most nearly the same on the same day, but for those that another met; -1 for none. */
function findReworded(told: readonly Correction[], note: Correction, met: ReadonlySet<number>): number {
	let best = -1;
	let most = MOST;
	for (const [at, it] of told.entries()) {
		const share = it.date.slice(0, DAY) === note.date.slice(0, DAY) ? shareOf(it.note, note.note) : 0;
		if (met.has(at) || share < most) continue;
		best = at;
		most = share;
	}
	return best;
}

/** How many of the words of the shorter note stand in the other, 0 to 1. */
function shareOf(one: string, other: string): number {
	const [fewer, more] = [one, other].map(wordsOf).sort((first, second) => first.size - second.size);
	if (!fewer || !more || fewer.size < FEWEST) return 0;
	return [...fewer].filter((word) => more.has(word)).length / fewer.size;
}

function wordsOf(line: string): ReadonlySet<string> {
	return new Set(bareWords(line).trim().split(" "));
}
