import type { Span } from "../../article/article.ts";
import { narrow } from "../../search/terms/number-range.ts";

/** For each word, the number of the first span that it begins in; -1 where it begins in none. Words are in order. */
export function findOwners(words: readonly Span[], spans: readonly Span[]): Int32Array {
	const starts = Uint32Array.from(words, ({ start }) => start);
	const owners = new Int32Array(words.length).fill(-1);
	// For each word, itself or a later one, before which none is free; so no word is given to a span twice.
	const free = Int32Array.from({ length: words.length + 1 }, (_, at) => at);
	spans.forEach(({ start, end }, number) => {
		const { from, to } = narrow(starts, { from: 0, to: starts.length }, { from: start, to: end });
		for (let at = firstFree(free, from); at < to; at = firstFree(free, at)) {
			owners[at] = number;
			free[at] = at + 1;
		}
	});
	return owners;
}

function firstFree(free: Int32Array, from: number): number {
	let at = from;
	while (free[at] !== at) {
		const next = free[at] ?? at;
		free[at] = free[next] ?? next;
		at = next;
	}
	return at;
}
