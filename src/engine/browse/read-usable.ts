import { z } from "zod";
import type { Article } from "../../core/article/article.ts";
import { isUsable } from "../../core/article/usable.ts";
import { NO_FILTER } from "../../core/question/filter.ts";
import { nameWords } from "../../core/search/terms/name-words.ts";
import { readWords } from "../documents/stored-article.ts";
import { EngineError, explainEngine } from "../engine-error.ts";
import { allOf, usableQuery } from "../search/queries.ts";
import type { Browsing } from "./browsing.ts";

export type Reading = Browsing & {
	/** In milliseconds since 1970. */
	readonly now: number;
	/** Only articles that quote somebody whose name has one of these words are wanted; undefined for all. */
	readonly speaker?: string | undefined;
};

/** So many are read at once. */
const PAGE = 200;

const Page = z.object({
	timed_out: z.boolean(),
	_shards: z.object({ failed: z.int() }),
	hits: z.object({
		hits: z.array(
			z.object({
				_source: z.object({ stored: z.object({ words: z.string() }) }),
				sort: z.tuple([z.string()]),
			}),
		),
	}),
});

/**
 * All articles of an engine that anybody may be told of, in order of their ids, as they are read. Throws an EngineError
 * where a part of them cannot be read.
 */
export async function* readUsable({ client, names, now, speaker }: Reading): AsyncGenerator<Article> {
	const named = speaker === undefined ? [] : [{ terms: { names: [...nameWords(speaker)] } }];
	const query = allOf([...usableQuery(NO_FILTER, now), ...named]);
	const all = { size: PAGE, _source: ["stored.words"], track_total_hits: false, query, sort: ["article"] };
	try {
		for (let last: string | null = null; ; ) {
			const body = { ...all, ...(last !== null && { search_after: [last] }) };
			const page = Page.parse((await client.search({ index: names.articles, body })).body);
			if (page.timed_out || page._shards.failed > 0) throw new EngineError("a part of it does not answer");
			const { hits } = page.hits;
			for (const { _source: source } of hits) {
				const article = readWords(source.stored.words);
				if (isUsable(article, now)) yield article;
			}
			if (hits.length < PAGE) return;
			last = hits.at(-1)?.sort[0] ?? null;
		}
	} catch (error) {
		throw new EngineError(`Cannot read articles from the search engine: ${explainEngine(error)}`, { cause: error });
	}
}
