import type { NumberRange } from "../../terms/number-range.ts";
import { type Layout, type Placement, placeNothing } from "./layout.ts";
import { GONE } from "./run.ts";

/**
 * The layout of some articles of an archive, by their numbers in rising order, over the same segments; `firsts` holds
 * for each segment the numbers of the first passages of its articles. All the others are left out.
 */
export function narrowLayout(layout: Layout, kept: Uint32Array, firsts: readonly Uint32Array[]): Layout {
	const placed = firsts.map((first) => ({ ...placeNothing(first), first }));
	const [segments, numbers] = [new Uint8Array(kept.length), new Uint32Array(kept.length)];
	const firstPassages = new Uint32Array(kept.length + 1);
	let passage = 0;
	for (const [article, old] of kept.entries()) {
		const [segment, own] = [layout.segments[old] ?? 0, layout.numbers[old] ?? 0];
		segments[article] = segment;
		numbers[article] = own;
		firstPassages[article] = passage;
		const into = placed[segment];
		if (!into) continue;
		into.articles[own] = article;
		const end = into.first[own + 1] ?? 0;
		for (let at = into.first[own] ?? 0; at < end; at++) into.passages[at] = passage++;
	}
	firstPassages[kept.length] = passage;
	const articleNumbers = new Uint32Array(passage);
	for (let article = 0; article < kept.length; article++)
		articleNumbers.fill(article, firstPassages[article], firstPassages[article + 1]);
	return { firstPassages, articleNumbers, segments, numbers, placements: placed.map(toPlacement) };
}

type Placed = ReturnType<typeof placeNothing> & { readonly first: Uint32Array };

function toPlacement({ articles, passages, first }: Placed): Placement {
	const gone = rangesOf(articles, GONE);
	const passagesGone = gone.map(({ from, to }) => ({ from: first[from] ?? 0, to: first[to] ?? 0 }));
	return { articles, passages, gone: { articles: gone, passages: passagesGone } };
}

/** The ranges of places at which a number stands. */
function rangesOf(numbers: Uint32Array, wanted: number): readonly NumberRange[] {
	const ranges: NumberRange[] = [];
	for (let from = numbers.indexOf(wanted); from >= 0; ) {
		let to = from;
		while (to < numbers.length && numbers[to] === wanted) to++;
		ranges.push({ from, to });
		from = numbers.indexOf(wanted, to);
	}
	return ranges;
}
