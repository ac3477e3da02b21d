/** Whether one place, such as a passage, holds all of some terms, of which each tells its places. */
export function isHeld(terms: readonly string[], placesOf: (term: string) => Uint32Array): boolean {
	const [first = new Uint32Array(), ...others] = terms.map(placesOf).sort((one, other) => one.length - other.length);
	const sets = others.map((places) => new Set(places));
	return first.some((place) => sets.every((set) => set.has(place)));
}
