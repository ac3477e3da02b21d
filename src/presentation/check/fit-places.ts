import type { Citation } from "../../core/answer/answer.ts";
import { neededSentences } from "../../core/answer/needed-sentences.ts";
import type { Place } from "../../core/check/verdict.ts";
import { fitCitation } from "../answer/fit-citations.ts";

/** How much all places together may take, and what each takes as the platform shows it. */
type PlaceRoom = { readonly most: number; readonly measure: (place: Place, index: number) => number };

/**
 * Each place with its passages narrowed to whole sentences, null where there is no room for it. Each first gets the
 * sentences that it needs, in order; what is left widens the passages, the first ones first.
 */
export function fitPlaces(places: readonly Place[], { most, measure }: PlaceRoom): readonly (Place | null)[] {
	let left = most;
	const needed = places.map((place, index) => {
		const [first, ...others] = place.citations;
		const narrowed = { ...place, citations: [narrow(first), ...others.map(narrow)] } satisfies Place;
		const size = measure(narrowed, index);
		if (size > left) return null;
		left -= size;
		return { place, narrowed, size };
	});
	return needed.map((it, index) => {
		if (it === null) return null;
		const measureOne = (place: Place) => measure(place, index);
		const widened = widen(it.place, it.narrowed, { most: left + it.size, measure: measureOne });
		left += it.size - measureOne(widened);
		return widened;
	});
}

type OneRoom = { readonly most: number; readonly measure: (place: Place) => number };

/** The narrowed passages of a place, widened one after the other as far as there is room. */
function widen(whole: Place, narrowed: Place, { most, measure }: OneRoom): Place {
	let place = narrowed;
	for (const [at, citation] of whole.citations.entries()) {
		const [first, ...others] = place.citations;
		const put = (it: Citation): Place => ({
			...narrowed,
			citations: at === 0 ? [it, ...others] : [first, ...others.with(at - 1, it)],
		});
		const fitted = fitCitation(citation, { most, measure: (it) => measure(put(it)) });
		if (fitted !== null) place = put(fitted);
	}
	return place;
}

function narrow(citation: Citation): Citation {
	return { ...citation, passage: neededSentences(citation) };
}
