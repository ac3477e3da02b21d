import type { PassageIndex } from "../../search/index/passage-index.ts";

/** Whether one passage holds all of some terms, in its text or in the names of who speaks there. */
export function isHeld(index: PassageIndex, terms: readonly string[], field: "text" | "speakers"): boolean {
	if (index.whole) return index.whole.isHeld(terms, field);
	const placesOf = (term: string) => (field === "text" ? index.passagesWith(term) : index.speakersOf(term));
	const [first = new Uint32Array(), ...others] = terms.map(placesOf).sort((one, other) => one.length - other.length);
	const sets = others.map((places) => new Set(places));
	return first.some((place) => sets.every((set) => set.has(place)));
}
