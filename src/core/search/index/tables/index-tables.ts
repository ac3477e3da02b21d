import type { PostingTable } from "./posting-table.ts";
import type { RootTable } from "./root-table.ts";
import type { Sequences } from "./sequences.ts";

/**
 * The index of a whole archive as nothing but numbers and lists of terms, so that it can be kept in a file. Articles
 * and passages are numbered in order, from 0.
 */
export type IndexTables = {
	/** The terms of the passages in the order of their numbers: that in which they first stand in the archive. */
	readonly terms: readonly string[];
	/** The terms of each passage in order, and where each begins in the text of its article. */
	readonly tokens: Sequences & { readonly starts: Uint32Array };
	readonly postings: PostingTable;
	readonly roots: RootTable;
	/** The spans of the passages, and the numbers of their paragraphs, from 1. */
	readonly passages: PassageTable;
	/** The number of the first passage of each article, and behind the last one the number of all passages. */
	readonly firstPassages: Uint32Array;
	/** The terms of speakers and headlines; their numbers are not those of `terms`. */
	readonly names: readonly string[];
	/** The terms that name and describe who speaks in each passage. */
	readonly speakers: Sequences;
	/** The terms of the headline of each article. */
	readonly headlines: Sequences;
	readonly quoted: QuotedTable;
};

export type PassageTable = {
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	readonly paragraphs: Uint32Array;
};

/** Who is quoted in each article, by the number of the name: where that is printed, and how many quotations it has. */
export type QuotedTable = Sequences & {
	readonly names: readonly string[];
	readonly starts: Uint32Array;
	readonly counts: Uint32Array;
};
