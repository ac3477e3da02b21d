import type { Naming } from "#src/intake/take-articles.ts";

/** The naming of an article that nothing is known of but its id. */
export function makeNaming(id: string): Naming {
	return { identity: `file ${id}`, length: 0 };
}
