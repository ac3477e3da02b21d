import type { Kind } from "./names.ts";

/** How many pieces an index lies in, and how many copies of each there are. */
export type Sharding = { readonly shards: number; readonly replicas: number };

/** Counted up with each change of the fields below: an index of another format is not written to. */
export const FORMAT = 4;

/** Our terms, joined by spaces: what analysed them for the index analyses them for the question. */
const TERMS = { type: "text", analyzer: "whitespace", norms: false } as const;
/** The same, of which is known only in which documents each stands. */
const HELD = { ...TERMS, index_options: "docs" } as const;
/** Terms, to be listed with how many passages hold them. */
const LISTED = { type: "keyword", index: false, doc_values: true, ignore_above: 255 } as const;
/** How often each term stands in a text, as a share of its length. */
const SHARES = { type: "rank_features" } as const;
const KEYWORD = { type: "keyword" } as const;
const LONG = { type: "long" } as const;

/** What lets an article through, or keeps it back; looked at in every search. */
const STANDING = {
	usable: { type: "boolean" },
	from: LONG,
	until: LONG,
	day: KEYWORD,
	byline: KEYWORD,
	sections: KEYWORD,
} as const;

const FIELDS = {
	passages: {
		...STANDING,
		article: KEYWORD,
		number: { type: "integer" },
		version: LONG,
		terms: TERMS,
		words: LISTED,
		shares: SHARES,
		speakers: KEYWORD,
		// Of the passage before it in its article and who speaks there, and of the one after it.
		before: HELD,
		after: HELD,
		// Of its article.
		around: HELD,
		headline: HELD,
	},
	articles: {
		...STANDING,
		article: KEYWORD,
		version: LONG,
		own: { ...LONG, index: false },
		gone: { type: "boolean", index: false },
		hash: { ...KEYWORD, index: false },
		print: { ...LONG, index: false },
		passages: LONG,
		lengths: LONG,
		published: KEYWORD,
		time: LONG,
		terms: HELD,
		headline: KEYWORD,
		quoted: KEYWORD,
		title: KEYWORD,
		titled: KEYWORD,
		named: KEYWORD,
		names: KEYWORD,
		spoken: KEYWORD,
		authors: KEYWORD,
		address: KEYWORD,
		since: LONG,
		listed: { type: "object", enabled: false },
		stored: { type: "object", enabled: false },
	},
	terms: { term: KEYWORD, root: KEYWORD },
} as const;

/** What nobody reads back. */
const UNREAD = ["words", "shares", "before", "after", "around", "headline"];

/** The settings and the mapping of an index; `analysis` tells one way to analyse articles from another. */
export function indexBody(kind: Kind, { shards, replicas }: Sharding, analysis: string) {
	return {
		settings: {
			number_of_shards: kind === "passages" ? shards : Math.max(1, Math.ceil(shards / 4)),
			number_of_replicas: replicas,
			...(kind === "articles" && { codec: "best_compression" }),
		},
		mappings: {
			dynamic: "strict" as const,
			_meta: { analysis, format: FORMAT },
			...(kind === "passages" && { _source: { excludes: UNREAD } }),
			properties: FIELDS[kind],
		},
	};
}
