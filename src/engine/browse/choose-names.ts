import { z } from "zod";
import { listSpeakers, type QuotedSpeaker } from "../../core/directory/list-speakers.ts";
import { createPrefixIndex } from "../../core/directory/prefix-index.ts";
import { NO_FILTER } from "../../core/question/filter.ts";
import { findNearNames } from "../../core/search/query/near-names.ts";
import { readNamed } from "../documents/found-by.ts";
import { allOf, type EngineQuery, usableQuery } from "../search/queries.ts";
import { beginningQuery, namePattern, nearQuery, typedWords } from "./choice-queries.ts";
import type { Choosing } from "./choosing.ts";

const MOST_CHOICES = 25;
const MOST_NEAR = 3;
/** So many names are looked at, those of the most articles first. */
const MOST_NAMES = 300;

/** Somebody by name, and in how many articles. */
type Named = { readonly name: string; readonly quotations: number };

/**
 * The speakers whose name has words that begin like the typed ones, those of the most articles first, at most 25; their
 * `quotations` are the articles that quote them.
 */
export async function chooseSpeakers(typed: string, choosing: Choosing): Promise<readonly QuotedSpeaker[]> {
	const words = typedWords(typed);
	const query = words.length === 0 ? [] : [beginningQuery(words, ["names"])];
	const found = await countNames("spoken", { ...choosing, query, words });
	return createPrefixIndex(listSpeakers(found), ({ name }) => name).find(typed, MOST_CHOICES);
}

/** The few speakers whose name is spelt nearly like the typed one, the nearest first. */
export async function chooseNearSpeakers(typed: string, choosing: Choosing): Promise<readonly QuotedSpeaker[]> {
	const words = typedWords(typed).filter(({ length }) => length >= SHORTEST_NEAR);
	if (words.length === 0) return [];
	const query = [{ bool: { should: words.map((word) => nearQuery([word], ["names"])), minimum_should_match: 1 } }];
	const found = await countNames("spoken", { ...choosing, query, words: [] });
	return findNearNames(listSpeakers(found), typed, MOST_NEAR);
}

const SHORTEST_NEAR = 3;

/** The bylines, as they are printed, that have words which begin like the typed ones, at most 25. */
export async function chooseAuthors(typed: string, choosing: Choosing): Promise<readonly string[]> {
	const words = typedWords(typed);
	const query = words.length === 0 ? [] : [beginningQuery(words, ["byline"])];
	const found = listSpeakers(await countNames("authors", { ...choosing, query, words }));
	return createPrefixIndex(found, ({ name }) => name)
		.find(typed, MOST_CHOICES)
		.map(({ name }) => name);
}

type Counting = Choosing & {
	/** What the articles of these names are found by, and the words that the names have. */
	readonly query: readonly EngineQuery[];
	readonly words: readonly string[];
};

const Response = z.object({
	aggregations: z.object({
		names: z.object({ buckets: z.array(z.object({ key: z.string(), doc_count: z.int() })) }),
	}),
});

async function countNames(
	field: "spoken" | "authors",
	{ client, names, now, patience, query, words }: Counting,
): Promise<readonly Named[]> {
	const counted = {
		field,
		size: MOST_NAMES,
		...(words.length > 0 && { include: namePattern(words) }),
	};
	const body = {
		...{ size: 0, timeout: `${patience}ms`, track_total_hits: false },
		query: allOf([...usableQuery(NO_FILTER, now), ...query]),
		aggs: { names: { terms: counted } },
	};
	const options = { requestTimeout: patience, maxRetries: 0 };
	const { aggregations } = Response.parse((await client.search({ index: names.articles, body }, options)).body);
	return aggregations.names.buckets.map(({ key, doc_count: quotations }) => ({ name: readNamed(key), quotations }));
}
