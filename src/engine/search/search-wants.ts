import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { NO_FILTER } from "../../core/question/filter.ts";
import type { ArticleFilter } from "../../core/search/index/whole-archive.ts";
import { nameWords } from "../../core/search/terms/name-words.ts";
import { EngineError, RefusedSearch } from "../engine-error.ts";
import type { Kind, Names } from "../names.ts";
import type { Reference } from "./candidates.ts";
import type { Facts } from "./facts.ts";
import { aboutQuery, allOf, type EngineQuery, passagesQuery, usableQuery, wholeArticlesQuery } from "./queries.ts";
import { isSeek, type Seek, type Want, type Wants } from "./wants.ts";

/** One search of several that are asked at once, and what is made of its response. */
type Search = {
	readonly index: Kind;
	readonly body: EngineQuery;
	readonly take: (response: Response) => void;
};

/** What searches found: articles by the key of what sought them, and whether a part of the archive did not answer. */
export type Found = { readonly references: ReadonlyMap<string, readonly Reference[]>; readonly isPartial: boolean };

/** Asks the engine all that is wanted in one request: what is learnt goes to the facts, what is found is given. */
export async function searchWants(
	{ client, names, now }: { readonly client: Client; readonly names: Names; readonly now: number },
	wants: Wants,
	facts: Facts,
): Promise<Found> {
	const references = new Map<string, readonly Reference[]>();
	const searches = [
		...countSearches(wants, facts, now),
		...vocabularySearches(wants, facts),
		...[...wants].flatMap(([key, want]) => {
			if (want.kind === "described") return describeSearches(key, want.filter, { facts, now });
			if (!isSeek(want)) return [];
			return seekSearches(want, now).map((search) => ({
				...search,
				take: (response: Response) => {
					references.set(key, [...(references.get(key) ?? []), ...referencesOf(response)]);
				},
			}));
		}),
	];
	const body = searches.flatMap(({ index, body }) => [{ index: names[index] }, { timeout: TIMEOUT, ...body }]);
	const { responses } = Responses.parse((await client.msearch({ body })).body);
	let isPartial = false;
	searches.forEach(({ take }, at) => {
		const response = responses[at];
		if (!response) throw new EngineError("it answers fewer searches than it was asked");
		if ("error" in response) throw new RefusedSearch(response.status);
		if (response.timed_out || response._shards.failed > 0) isPartial = true;
		take(response);
	});
	return { references, isPartial };
}

/** So long one piece of the archive may search; what it found until then is told, and that it is not all. */
const TIMEOUT = "5s";

const Value = z.object({ value: z.number().nullable() });

const Response = z.object({
	timed_out: z.boolean(),
	_shards: z.object({ failed: z.int() }),
	hits: z.object({
		total: z.object({ value: z.int() }).optional(),
		hits: z.array(z.object({ fields: z.record(z.string(), z.array(z.unknown())).optional() })),
	}),
	aggregations: z
		.object({
			counts: z.object({ buckets: z.record(z.string(), z.object({ doc_count: z.int() })) }).optional(),
			passages: Value.optional(),
			lengths: Value.optional(),
			prints: Value.optional(),
			newest: Value.optional(),
		})
		.optional(),
});

type Response = z.infer<typeof Response>;

const Responses = z.object({
	responses: z.array(z.union([z.object({ error: z.unknown(), status: z.int() }), Response])),
});

/** All counts of one kind of documents, for one filter, in one search. */
function* countSearches(wants: Wants, facts: Facts, now: number): Generator<Search> {
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
	for (const [key, want] of wants) if (want.kind === "size") yield sizeSearch(key, want.filter, { facts, now });
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

type Learning = { readonly facts: Facts; readonly now: number };

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

/** So many terms of one root, or that are spelt alike, are looked at. */
const MOST_TERMS = 1000;

function* vocabularySearches(wants: Wants, facts: Facts): Generator<Search> {
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

/** More passages are looked at than are asked for: what stands beside a passage counts only once it is read. */
const MORE = 2;
const LEAST_SOUGHT = 30;
const MOST_WHOLE = 20;
/** So many articles are read to list some of them. */
const MOST_LISTED = 50;
const MOST_NAMED = 10;

function seekSearches(want: Seek, now: number): readonly Omit<Search, "take">[] {
	const usable = usableQuery("filter" in want ? want.filter : NO_FILTER, now);
	const seek = { _source: false, track_total_hits: false, docvalue_fields: ["article", "version"] };
	switch (want.kind) {
		case "passages": {
			// Of equal ones the first is found, as in an archive of this program.
			const { terms, rarityOf } = want;
			const size = MORE * Math.max(LEAST_SOUGHT, want.count);
			const query = passagesQuery(terms, { usable, rarityOf });
			const whole = {
				...seek,
				size: MOST_WHOLE,
				query: wholeArticlesQuery(terms, usable),
				sort: ["_score", "article"],
			};
			return [
				{ index: "passages", body: { ...seek, size, query, sort: ["_score", "article", "number"] } },
				{ index: "articles", body: whole },
			];
		}
		case "spoken": {
			const query = allOf([...usable, { terms: { speakers: want.forms } }]);
			return [{ index: "passages", body: { ...seek, size: want.count, query, sort: ["article", "number"] } }];
		}
		case "article":
			return [
				{ index: "articles", body: { ...seek, size: 1, query: allOf([...usable, { term: { article: want.id } }]) } },
			];
		case "articles": {
			const { order } = want.sought;
			const published = { published: { order: order === "oldest" ? "asc" : "desc", missing: "_last" } };
			const sort = [...(order === null ? ["_score"] : []), published, "article"];
			const query = aboutQuery(want.sought, usableQuery(want.sought, now));
			return [{ index: "articles", body: { ...seek, size: MOST_LISTED, query, sort } }];
		}
		case "named": {
			const field = want.field === "byline" ? "byline" : "sections";
			const should = nameWords(want.name).map((value) => ({ fuzzy: { [field]: { value, fuzziness: "AUTO" } } }));
			const query = { bool: { filter: usable, should, minimum_should_match: 1 } };
			return [{ index: "articles", body: { ...seek, size: MOST_NAMED, query, sort: ["article"] } }];
		}
	}
}

function referencesOf({ hits }: Response): readonly Reference[] {
	return hits.hits.flatMap(({ fields }) => {
		const [[id], [version]] = [fields?.article ?? [], fields?.version ?? []];
		return typeof id === "string" && typeof version === "number" ? [{ id, version }] : [];
	});
}
