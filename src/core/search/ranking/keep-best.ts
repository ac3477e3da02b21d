/** A number and its score. */
export type Scored = { readonly number: number; readonly score: number };

/** Keeps the best `count` of the numbers it is given: the higher score first, of equal ones the lower number. */
export type BestKeeper = {
	readonly add: (number: number, score: number) => void;
	/** The score below which nothing is kept. */
	readonly least: () => number;
	/** What is kept, best first. */
	readonly best: () => readonly Scored[];
};

/** A keeper of the best `count`, as a heap whose root is the worst that is kept. */
export function keepBest(count: number): BestKeeper {
	const heap: Scored[] = [];
	let least = Number.NEGATIVE_INFINITY;
	return {
		add(number, score) {
			if (score < least) return;
			const scored = { number, score };
			if (heap.length < count) raise(heap, scored);
			else if (isBelow(heap[0], scored)) sink(heap, scored);
			if (heap.length === count) least = heap[0]?.score ?? least;
		},
		least: () => least,
		best: () => heap.toSorted((a, b) => b.score - a.score || a.number - b.number),
	};
}

function isBelow(a: Scored | undefined, b: Scored | undefined): boolean {
	if (!a || !b) return false;
	return a.score < b.score || (a.score === b.score && a.number > b.number);
}

/** Puts a new one at the end and lets it rise to its place. */
function raise(heap: Scored[], scored: Scored): void {
	let at = heap.length;
	while (at > 0) {
		const parent = (at - 1) >> 1;
		const above = heap[parent];
		if (!above || !isBelow(scored, above)) break;
		heap[at] = above;
		at = parent;
	}
	heap[at] = scored;
}

/** Puts a new one in the place of the root and lets it sink to its place. */
function sink(heap: Scored[], scored: Scored): void {
	let at = 0;
	while (true) {
		const left = 2 * at + 1;
		const worse = isBelow(heap[left + 1], heap[left]) ? left + 1 : left;
		const below = heap[worse];
		if (!below || !isBelow(below, scored)) break;
		heap[at] = below;
		at = worse;
	}
	heap[at] = scored;
}
