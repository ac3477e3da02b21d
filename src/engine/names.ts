/** The kinds of indices: what is searched, what is told, and the vocabulary. */
export const KINDS = ["articles", "passages", "terms"] as const;

export type Kind = (typeof KINDS)[number];

/** The names by which everything reads and writes; each leads to the index of the day. */
export type Names = Readonly<Record<Kind, string>>;

/** The names of aliases that begin with a prefix. */
export function namesOf(prefix: string): Names {
	return { articles: `${prefix}-articles`, passages: `${prefix}-passages`, terms: `${prefix}-terms` };
}
