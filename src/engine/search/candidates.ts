import type { Client } from "@opensearch-project/opensearch";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { isUsable } from "../../core/article/usable.ts";
import { PassageIndex } from "../../core/search/index/passage-index.ts";
import { oneSegment } from "../../core/search/index/segments/segments.ts";
import { TableBuilder } from "../../core/search/index/tables/table-builder.ts";
import type { WholeArchive } from "../../core/search/index/whole-archive.ts";
import { articleDocument } from "../documents/document-ids.ts";
import { type AnalysedArticle, readStored, StoredArticle } from "../documents/stored-article.ts";
import type { Names } from "../names.ts";

/** An article that a search came to, and the version that it found. */
export type Reference = { readonly id: string; readonly version: number };

/** Reads articles by what searches found; those that changed since, or may no longer be told of, are left out. */
export type ReadCandidates = (
	references: readonly Reference[],
	now: number,
) => Promise<{ readonly articles: readonly AnalysedArticle[]; readonly requests: number }>;

/** So much of articles is kept in memory, in characters of their texts: each takes some 20 times as many bytes. */
const MOST_KEPT = 20_000_000;

const Fetched = z.object({
	docs: z.array(
		z.union([
			z.object({ found: z.literal(true), _source: z.object({ version: z.int(), stored: StoredArticle.optional() }) }),
			z.object({ found: z.literal(false) }),
			z.object({ error: z.unknown() }),
		]),
	),
});

/** A reader of articles, which keeps those that it read last in memory. */
export function createReadCandidates(client: Client, names: Names): ReadCandidates {
	const kept = new LRUCache<string, AnalysedArticle & { readonly version: number }>({
		maxSize: MOST_KEPT,
		sizeCalculation: ({ article }) => article.text.length + 1000,
	});
	return async (references, now) => {
		const missing = references.filter(({ id, version }) => kept.get(id)?.version !== version);
		if (missing.length > 0) {
			const docs = missing.map(({ id }) => ({ _id: articleDocument(id), _source: ["version", "stored"] }));
			const { body } = await client.mget({ index: names.articles, body: { docs } });
			for (const doc of Fetched.parse(body).docs) {
				if (!("_source" in doc) || !doc._source.stored) continue;
				const read = readStored(doc._source.stored);
				kept.set(read.article.id, { ...read, version: doc._source.version });
			}
		}
		const articles = references.flatMap(({ id, version }) => {
			const read = kept.get(id);
			return read && read.version === version && isUsable(read.article, now) ? [read] : [];
		});
		return { articles, requests: missing.length > 0 ? 1 : 0 };
	};
}

/** Gives the index of some articles by what is known of the whole archive; it is made for each reckoning. */
export type IndexCandidates = (whole: WholeArchive) => PassageIndex;

/** Puts the tables of some articles together, once, in the order of their ids. */
export function joinCandidates(candidates: readonly AnalysedArticle[]): IndexCandidates {
	const sorted = candidates.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
	const builder = new TableBuilder();
	for (const { tables } of sorted) builder.addFrom(tables, 0);
	const source = {
		articles: sorted.map(({ article }) => article),
		quotationsOf: (article: number) => sorted[article]?.quotations ?? [],
	};
	const segments = oneSegment(builder.finish());
	return (whole) => new PassageIndex(source, segments, whole);
}
