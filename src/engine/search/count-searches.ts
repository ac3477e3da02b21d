import type { ArticleFilter } from "../../core/search/index/whole-archive.ts";
import type { Facts } from "./facts.ts";
import { allOf, usableQuery } from "./queries.ts";
import type { Response, Search } from "./search.ts";
import type { Wants } from "./wants.ts";

type Learning = { readonly facts: Facts; readonly now: number };

/** The searches for all that is wanted of numbers: what they tell goes to the facts. */
export function* countSearches(wants: Wants, learning: Learning): Generator<Search> {
	yield* groupedCounts(wants, learning);
	for (const [key, want] of wants) {
		if (want.kind === "size") yield sizeSearch(key, want.filter, learning);
		if (want.kind === "described") yield* describeSearches(key, want.filter, learning);
	}
}

/** All counts of one kind of documents, for one filter, in one search. */
function* groupedCounts(wants: Wants, { facts, now }: Learning): Generator<Search> {
	const counted = [...wants].flatMap(([key, want]) => (want.kind === "count" ? [{ key, want }] : []));
	const groups = Map.groupBy(counted, ({ want: { of, filter } }) => `${of} ${JSON.stringify(filter)}`);
	for (const group of groups.values()) {
		const [first] = group;
		if (!first) continue;
		const filters = Object.fromEntries(group.map(({ want }, at) => [String(at), want.query]));
		yield {
			index: first.want.of,
			body: {
				...UNSEEN,
				query: allOf(usableQuery(first.want.filter, now)),
				aggs: { counts: { filters: { filters } } },
			},
			take: ({ aggregations }) => {
				group.forEach(({ key }, at) => {
					facts.counts.set(key, aggregations?.counts?.buckets[at]?.doc_count ?? 0);
				});
			},
		};
	}
}

/** Nothing is shown of what is counted. */
const UNSEEN = { size: 0, track_total_hits: false } as const;

function sizeSearch(key: string, filter: ArticleFilter, { facts, now }: Learning): Search {
	return {
		index: "articles",
		body: {
			...{ size: 0, track_total_hits: true, query: allOf(usableQuery(filter, now)) },
			aggs: {
				passages: { sum: { field: "passages" } },
				lengths: { sum: { field: "lengths" } },
				prints: { sum: { field: "print" } },
			},
		},
		take: ({ hits, aggregations }) => {
			const [articles, passages] = [hits.total?.value ?? 0, aggregations?.passages?.value ?? 0];
			const lengths = aggregations?.lengths?.value ?? 0;
			const changed = `${articles} ${passages} ${lengths} ${aggregations?.prints?.value}`;
			facts.sizes.set(key.slice("size ".length), { articles, passages, lengths, changed });
		},
	};
}

function describeSearches(key: string, filter: ArticleFilter, { facts, now }: Learning): readonly Search[] {
	const scope = key.slice("described ".length);
	const query = allOf(usableQuery(filter, now));
	const one = { size: 1, _source: false, track_total_hits: true, docvalue_fields: ["published"], query };
	const note = (field: "from" | "to" | "newest") => (response: Response) => {
		const before = facts.described.get(scope) ?? { articles: 0, from: null, to: null, newest: null };
		const [published] = response.hits.hits[0]?.fields?.published ?? [];
		const articles = response.hits.total?.value ?? 0;
		facts.described.set(scope, { ...before, articles, [field]: typeof published === "string" ? published : null });
	};
	const sorted = (field: string, order: "asc" | "desc") => ({
		...one,
		sort: [{ [field]: { order, missing: "_last" } }],
	});
	return [
		{ index: "articles", body: sorted("published", "asc"), take: note("from") },
		{ index: "articles", body: sorted("published", "desc"), take: note("to") },
		{ index: "articles", body: sorted("time", "desc"), take: note("newest") },
	];
}
