import type { ShelfFiles } from "./shelf-files.ts";

/** Why what is new is not kept on a shelf, and why it was begun anew; null where that is not so. */
export type ShelfProblems = { readonly unkept: string | null; readonly rebuilt: string | null };

/** What is wrong with a shelf, a sentence each. */
export function describeShelf({ store }: ShelfFiles, { unkept, rebuilt }: ShelfProblems): readonly string[] {
	return [
		...(rebuilt === null ? [] : [`The shelf "${store}" is begun anew: ${rebuilt}`]),
		...(unkept === null ? [] : [`Cannot write the shelf "${store}": ${unkept}; what is new is kept in memory`]),
	];
}
