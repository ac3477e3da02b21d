import type { NumberRange } from "../../terms/number-range.ts";
import { GONE } from "./run.ts";
import { listStretches, rangesGone, type Splice } from "./splice.ts";

/** Where the articles and passages of a segment stand in the archive. */
export type Placement = {
	/** The number in the archive of each of its passages, or `GONE`; null where they have the same numbers. */
	readonly passages: Uint32Array | null;
	/** The same of its articles. */
	readonly articles: Uint32Array | null;
	/** Its articles and passages that are left out, by their numbers in the segment. */
	readonly gone: { readonly articles: readonly NumberRange[]; readonly passages: readonly NumberRange[] };
};

/**
 * How the articles of an archive lie in its segments. They are numbered as if there were no segments: in their order,
 * and so are their passages.
 */
export type Layout = {
	/** The number of the first passage of each article, and behind the last one the number of all passages. */
	readonly firstPassages: Uint32Array;
	/** The number of the article of each passage. */
	readonly articleNumbers: Uint32Array;
	/** The segment of each article, and the number of the article in it. */
	readonly segments: Uint8Array;
	readonly numbers: Uint32Array;
	/** For each segment; the base is the first. */
	readonly placements: readonly Placement[];
};

const NOTHING_GONE = { articles: [], passages: [] } as const;

/** The layout of an archive that is one segment, from the numbers of the first passages of its articles. */
export function layOutOne(firstPassages: Uint32Array): Layout {
	const articles = firstPassages.length - 1;
	return {
		firstPassages,
		articleNumbers: numberArticles(firstPassages),
		segments: new Uint8Array(articles),
		numbers: Uint32Array.from({ length: articles }, (_, number) => number),
		placements: [{ passages: null, articles: null, gone: NOTHING_GONE }],
	};
}

/** The layout of a base and a living segment, from the numbers of the first passages of their articles. */
export function layOutTwo(base: Uint32Array, living: Uint32Array, splices: readonly Splice[]): Layout {
	const placements = [
		{ ...placeNothing(base), gone: placesGone(base, splices) },
		{ ...placeNothing(living), gone: NOTHING_GONE },
	] as const;
	const size = splices.reduce((sum, { gone, come }) => sum + come - gone, base.length - 1);
	const [firstPassages, numbers, segments] = [new Uint32Array(size + 1), new Uint32Array(size), new Uint8Array(size)];
	let article = 0;
	let passage = 0;
	for (const { segment, from, to } of listStretches(base.length - 1, splices)) {
		const { articles, passages } = placements[segment];
		const first = segment === 0 ? base : living;
		segments.fill(segment, article, article + to - from);
		for (let own = from; own < to; own++) {
			articles[own] = article;
			numbers[article] = own;
			firstPassages[article++] = passage;
			for (let at = first[own] ?? 0; at < (first[own + 1] ?? 0); at++) passages[at] = passage++;
		}
	}
	firstPassages[size] = passage;
	return { firstPassages, articleNumbers: numberArticles(firstPassages), segments, numbers, placements };
}

/** No article and no passage of a segment has a place yet: its first passages tell how many there are. */
export function placeNothing(first: Uint32Array) {
	const [articles, passages] = [new Uint32Array(first.length - 1), new Uint32Array(first.at(-1) ?? 0)];
	return { articles: articles.fill(GONE), passages: passages.fill(GONE) };
}

function placesGone(first: Uint32Array, splices: readonly Splice[]): Placement["gone"] {
	const articles = rangesGone(splices);
	return { articles, passages: articles.map(({ from, to }) => ({ from: first[from] ?? 0, to: first[to] ?? 0 })) };
}

function numberArticles(firstPassages: Uint32Array): Uint32Array {
	const numbers = new Uint32Array(firstPassages.at(-1) ?? 0);
	for (let article = 0, passage = 0; article < firstPassages.length - 1; article++) {
		const end = firstPassages[article + 1] ?? 0;
		while (passage < end) numbers[passage++] = article;
	}
	return numbers;
}
