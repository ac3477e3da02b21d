import type { Fields, Origins } from "../draft.ts";

/** Where the fields that are there were found, of where each would be. */
export function originsOf(fields: Fields, names: Origins): Origins {
	const present = new Set(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [name])));
	return Object.fromEntries(Object.entries(names).filter(([name]) => present.has(name)));
}
