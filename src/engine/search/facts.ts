import type { DescribedArticles } from "../../core/search/index/whole-archive.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How large an archive is; `changed` tells one state of it from another. */
export type Size = {
	readonly articles: number;
	readonly passages: number;
	readonly lengths: number;
	readonly changed: string;
};

/** What is known of an archive, by keys that say what. */
export type Facts = {
	readonly counts: Map<string, number>;
	readonly terms: Map<string, readonly string[]>;
	readonly sizes: Map<string, Size>;
	readonly described: Map<string, DescribedArticles>;
	/** All terms, once these were read. */
	vocabulary: Vocabulary | null;
};

/** Nothing is known yet. */
export function noFacts(): Facts {
	return { counts: new Map(), terms: new Map(), sizes: new Map(), described: new Map(), vocabulary: null };
}

/** So many counts are kept, and then begun anew. */
const MOST_KEPT = 500_000;

/** The facts that questions share, for as long as the archive is the same. */
export type SharedFacts = {
	readonly now: () => Facts;
	/** Tells in which state the archive is; false, and nothing is known any more, where it was another. */
	readonly isOf: (changed: string) => boolean;
	/** Nothing is known any more: a part of the archive did not answer, so what was counted is not all. */
	readonly forget: () => void;
};

export function shareFacts(): SharedFacts {
	let facts = noFacts();
	let of: string | null = null;
	return {
		now: () => facts,
		isOf: (changed) => {
			const isSame = of === null || of === changed;
			if (!isSame || facts.counts.size > MOST_KEPT) facts = noFacts();
			of = changed;
			return isSame;
		},
		forget: () => {
			facts = noFacts();
		},
	};
}
