import type { Facts } from "./facts.ts";
import type { EngineQuery } from "./queries.ts";
import type { Search } from "./search.ts";
import type { Want, Wants } from "./wants.ts";

/** So many terms of one root, or that are spelt alike, are looked at. */
const MOST_TERMS = 1000;

/** The searches for words of one root, or that are spelt alike: what they tell goes to the facts. */
export function* vocabularySearches(wants: Wants, facts: Facts): Generator<Search> {
	const terms = { _source: false, size: MOST_TERMS, track_total_hits: false, docvalue_fields: ["term"] };
	for (const [key, want] of wants) {
		if (want.kind !== "kin" && want.kind !== "like") continue;
		yield {
			index: "terms",
			body: { ...terms, query: want.kind === "kin" ? { term: { root: want.root } } : likeQuery(want) },
			take: ({ hits }) => {
				const found = hits.hits.flatMap(({ fields }) => fields?.term ?? []);
				facts.terms.set(key, found.filter((term) => typeof term === "string").sort());
			},
		};
	}
}

function likeQuery({ term, most }: Extract<Want, { readonly kind: "like" }>): EngineQuery {
	return {
		fuzzy: {
			term: { value: term, fuzziness: most, prefix_length: 1, max_expansions: MOST_TERMS, rewrite: "constant_score" },
		},
	};
}
