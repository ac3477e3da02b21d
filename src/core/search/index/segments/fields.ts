import type { NumberRange } from "../../terms/number-range.ts";
import { Field, type SegmentField } from "./field.ts";
import type { Layout } from "./layout.ts";
import type { Segment } from "./segment.ts";

/** The terms of the passages, over segments that are laid out. */
export function textField(segments: readonly Segment[], layout: Layout): Field {
	const fields = segments.map(({ tables, lookup }, at) => ({
		idOf: (term: string) => lookup.vocabulary.get(term),
		postings: () => tables.postings,
		sequences: tables.tokens,
		...ofPassages(layout, at, tables.firstPassages),
	}));
	return new Field(fields);
}

/** The terms that name and describe who speaks in the passages. */
export function speakersField(segments: readonly Segment[], layout: Layout): Field {
	const fields = segments.map(({ tables, lookup }, at) => ({
		idOf: (term: string) => lookup.names.get(term),
		postings: () => lookup.speakers,
		sequences: tables.speakers,
		...ofPassages(layout, at, tables.firstPassages),
	}));
	return new Field(fields);
}

/** The terms of the headlines of the articles. */
export function headlinesField(segments: readonly Segment[], { placements }: Layout): Field {
	const fields = segments.map(({ tables, lookup }, at) => ({
		idOf: (term: string) => lookup.names.get(term),
		postings: () => lookup.headlines,
		sequences: tables.headlines,
		numbers: placements[at]?.articles ?? null,
		gone: placements[at]?.gone.articles ?? [],
		narrow: (within: NumberRange) => within,
	}));
	return new Field(fields);
}

type OfPassages = Pick<SegmentField, "numbers" | "gone" | "narrow">;

function ofPassages(layout: Layout, segment: number, firstPassages: Uint32Array): OfPassages {
	const { passages: numbers = null, gone } = layout.placements[segment] ?? {};
	const placeOf = (passage: number): number => {
		// The first article of the segment that is not before the passage.
		const article = layout.segments.indexOf(segment, layout.articleNumbers[passage] ?? layout.segments.length);
		if (article < 0) return firstPassages.at(-1) ?? 0;
		const before = Math.max(0, passage - (layout.firstPassages[article] ?? 0));
		return (firstPassages[layout.numbers[article] ?? 0] ?? 0) + before;
	};
	return {
		numbers,
		gone: gone?.passages ?? [],
		narrow: (within) => (numbers === null ? within : { from: placeOf(within.from), to: placeOf(within.to) }),
	};
}
