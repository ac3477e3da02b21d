import { setImmediate as breathe } from "node:timers/promises";
import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { NO_FILTER } from "../../core/question/filter.ts";
import { fillBucketsInSteps, termsNear } from "../../core/search/index/segments/term-buckets.ts";
import { rootOf } from "../../core/search/index/tables/root-table.ts";
import type { Names } from "../names.ts";
import { allOf, usableQuery } from "./queries.ts";

/** All terms of an archive in one state of it, so that no question need ask the engine for them. */
export type Vocabulary = {
	/** How many passages hold a term, and in how many somebody speaks whose name or description holds it. */
	readonly countOf: (term: string) => number;
	readonly countSpeakers: (term: string) => number;
	/** The terms of a root, in the order of their letters. */
	readonly kinOf: (root: string) => readonly string[];
	/** The terms that begin as a term does and are about as long. */
	readonly termsLike: (term: string, most: number) => readonly string[];
};

type Reading = { readonly client: Client; readonly names: Names; readonly now: number };

/** Some 100 MB of memory; an archive of more is asked term by term. */
const MOST_TERMS = 1_000_000;
/** So many are read at once: the engine makes no more than 65,535 buckets. */
const [AT_ONCE, MOST_BUCKETS] = [20_000, 40_000];
const PATIENT = { requestTimeout: 60_000, maxRetries: 0 };

const Terms = z.object({
	sum_other_doc_count: z.int(),
	buckets: z.array(z.object({ key: z.string(), doc_count: z.int() })),
});
const Response = z.object({
	timed_out: z.boolean(),
	_shards: z.object({ failed: z.int() }),
	aggregations: z.object({ terms: Terms, speakers: Terms }),
});

/** Reads the terms of all that is usable at an instant; null where these are too many, or a part does not answer. */
export async function readVocabulary({ client, names, now }: Reading): Promise<Vocabulary | null> {
	const { count } = (await client.count({ index: names.terms }, PATIENT)).body;
	if (count > MOST_TERMS) return null;
	const parts = Math.max(1, Math.ceil(count / AT_ONCE));
	const [counts, speakers] = [new Map<string, number>(), new Map<string, number>()];
	for (let part = 0; part < parts; part++) {
		const read = (field: string) => ({
			terms: { field, size: MOST_BUCKETS, include: { partition: part, num_partitions: parts } },
		});
		const aggs = { terms: read("words"), speakers: read("speakers") };
		const body = { size: 0, track_total_hits: false, query: allOf(usableQuery(NO_FILTER, now)), aggs };
		const told = Response.parse((await client.search({ index: names.passages, body }, PATIENT)).body);
		const { terms, speakers: spoken } = told.aggregations;
		const isAll = terms.sum_other_doc_count + spoken.sum_other_doc_count + told._shards.failed === 0;
		if (!isAll || told.timed_out) return null;
		for (const { key, doc_count } of terms.buckets) counts.set(key, doc_count);
		for (const { key, doc_count } of spoken.buckets) speakers.set(key, doc_count);
	}
	return orderTerms(counts, speakers);
}

type Counts = ReadonlyMap<string, number>;

/** So many terms are looked at between two breaths, so that no question waits. */
const STEP = 8192;

async function orderTerms(counts: Counts, speakers: Counts): Promise<Vocabulary> {
	const terms = [...counts.keys()].sort();
	const roots = new Map<string, string[]>();
	for (const [at, term] of terms.entries()) {
		if (at % STEP === 0) await breathe();
		const root = rootOf(term);
		const kin = roots.get(root);
		if (kin) kin.push(term);
		else roots.set(root, [term]);
	}
	const filling = fillBucketsInSteps(terms);
	let step = filling.next();
	for (; !step.done; step = filling.next()) await breathe();
	const buckets = step.value;
	return {
		countOf: (term) => counts.get(term) ?? 0,
		countSpeakers: (term) => speakers.get(term) ?? 0,
		kinOf: (root) => roots.get(root) ?? [],
		termsLike: (term, most) => termsNear(buckets, term, most),
	};
}
