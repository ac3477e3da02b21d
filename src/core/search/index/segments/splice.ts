import type { NumberRange } from "../../terms/number-range.ts";

/**
 * What became of a base at one place: `gone` of its articles from the number `at` on are left out, and the next `come`
 * articles of the living segment stand there instead. Splices stand in rising order, and what they once left out of a
 * base comes back by a splice alone.
 */
export type Splice = { readonly at: number; readonly gone: number; readonly come: number };

/** Articles of one segment that stand side by side in an archive, by their numbers in the segment: of the base 0. */
export type Stretch = NumberRange & { readonly segment: 0 | 1 };

/** The stretches of a base of so many articles and of the living segment, in the order of the archive. */
export function listStretches(size: number, splices: readonly Splice[]): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let taken = 0;
	let added = 0;
	for (const { at, gone, come } of splices) {
		stretches.push({ segment: 0, from: taken, to: at }, { segment: 1, from: added, to: added + come });
		taken = at + gone;
		added += come;
	}
	stretches.push({ segment: 0, from: taken, to: size });
	return stretches.filter(({ from, to }) => from < to);
}

/** The articles of a base that are left out, by their numbers. */
export function rangesGone(splices: readonly Splice[]): readonly NumberRange[] {
	return splices.filter(({ gone }) => gone > 0).map(({ at, gone }) => ({ from: at, to: at + gone }));
}

/** The items of a base with some left out and those of the living segment put in. */
export function spliceInto<Item>(base: readonly Item[], splices: readonly Splice[], living: readonly Item[]): Item[] {
	const stretches = listStretches(base.length, splices);
	const all: Item[] = [];
	return all.concat(...stretches.map(({ segment, from, to }) => (segment === 0 ? base : living).slice(from, to)));
}
