import { z } from "zod";
import type { Article } from "../../core/article/article.ts";
import { isUsable } from "../../core/article/usable.ts";
import { NO_FILTER } from "../../core/question/filter.ts";
import { nameWords } from "../../core/search/terms/name-words.ts";
import { readWords } from "../documents/stored-article.ts";
import { EngineError, explainEngine } from "../engine-error.ts";
import { allOf, usableQuery } from "../search/queries.ts";
import type { Browsing } from "./browsing.ts";
import { readPages } from "./read-pages.ts";

export type Reading = Browsing & {
	/** In milliseconds since 1970. */
	readonly now: number;
	/** Only articles that quote somebody whose name has one of these words are wanted; undefined for all. */
	readonly speaker?: string | undefined;
};

/** So many are read at once. */
const PAGE = 200;

const Source = z.object({ stored: z.object({ words: z.string() }) });

/**
 * All articles of an engine that anybody may be told of, in order of their ids, as they are read. Throws an EngineError
 * where a part of them cannot be read.
 */
export async function* readUsable({ client, names, now, speaker }: Reading): AsyncGenerator<Article> {
	const named = speaker === undefined ? [] : [{ terms: { names: [...nameWords(speaker)] } }];
	const query = allOf([...usableQuery(NO_FILTER, now), ...named]);
	const body = { _source: ["stored.words"], query, sort: ["article"] };
	try {
		for await (const { stored } of readPages({ client, names }, { body, source: Source, page: PAGE })) {
			const article = readWords(stored.words);
			if (isUsable(article, now)) yield article;
		}
	} catch (error) {
		throw new EngineError(`Cannot read articles from the search engine: ${explainEngine(error)}`, { cause: error });
	}
}
