import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { articleDocument } from "../documents/document-ids.ts";
import { EngineError } from "../engine-error.ts";
import type { Names } from "../names.ts";
import { type Change, changeAll } from "./bulk.ts";
import { findThere } from "./find-there.ts";
import { laterThan, passageRemovals } from "./withdraw-articles.ts";

type Forgetting = {
	readonly client: Client;
	readonly names: Names;
	/** In milliseconds since 1970. */
	readonly now: number;
};

/**
 * Removes all that is held of an article, by its id, and the words that no other holds; once it resolves, no search
 * comes to it. Throws an EngineError where something of it may be left.
 */
export async function forgetArticle(id: string, forgetting: Forgetting): Promise<void> {
	const { client, names, now } = forgetting;
	const there = (await findThere([id], forgetting)).get(id);
	if (there === undefined) return;
	const terms = await readTerms(id, forgetting);
	const version = laterThan(there, now);
	const changes: readonly Change[] = [
		...passageRemovals(id, there, { names, version }),
		{ index: names.articles, id: articleDocument(id), document: null, version },
	];
	await changeAll({ client, isSeen: true }, changes);
	const unused = await findUnused(terms, forgetting);
	const removals = unused.map((term) => ({ index: names.terms, id: term, document: null, version: null }));
	await changeAll({ client, isSeen: true }, removals);
}

const Stored = z.object({ _source: z.object({ terms: z.string().optional() }) });

async function readTerms(id: string, { client, names }: Forgetting): Promise<readonly string[]> {
	const wanted = { index: names.articles, id: articleDocument(id), _source: ["terms"] };
	const { terms = "" } = Stored.parse((await client.get(wanted)).body)._source;
	return terms.split(" ").filter((term) => term !== "");
}

/** So many terms are counted at once. */
const BATCH = 500;

const Counted = z.object({
	timed_out: z.boolean(),
	_shards: z.object({ failed: z.int() }),
	aggregations: z.object({
		held: z.object({ buckets: z.record(z.string(), z.object({ doc_count: z.int() })) }),
	}),
});

/** Those of some terms that no passage holds. */
async function findUnused(terms: readonly string[], { client, names }: Forgetting): Promise<readonly string[]> {
	const unused: string[] = [];
	for (let start = 0; start < terms.length; start += BATCH) {
		const batch = terms.slice(start, start + BATCH);
		const filters = Object.fromEntries(batch.map((term, at) => [String(at), { term: { terms: term } }]));
		const body = { size: 0, aggs: { held: { filters: { filters } } } };
		const counted = Counted.parse((await client.search({ index: names.passages, body })).body);
		if (counted.timed_out || counted._shards.failed > 0) throw new EngineError("a part of it does not answer");
		const { buckets } = counted.aggregations.held;
		unused.push(...batch.filter((_, at) => buckets[at]?.doc_count === 0));
	}
	return unused;
}
