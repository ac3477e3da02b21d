import { z } from "zod";
import { ListedArticle } from "../documents/listed-article.ts";
import { EngineError, explainEngine } from "../engine-error.ts";
import type { Browsing } from "./browsing.ts";
import { readPages } from "./read-pages.ts";

/** An article in the list of all that an engine holds; of one that was withdrawn nothing is told but that. */
export type ListedHeld = {
	readonly id: string;
	/** Since when there is this version, or it is withdrawn, in milliseconds since 1970. */
	readonly since: number;
	readonly told: ListedArticle | null;
};

/** So many are asked for at once. */
const PAGE = 1_000;

const Source = z.object({ article: z.string(), since: z.number(), listed: ListedArticle.optional() });

/**
 * All articles that an engine holds and those that were withdrawn there, the latest first, as they are read: never more
 * than a page of them is held. Throws an EngineError where a part of them cannot be read.
 */
export async function* listHeld(browsing: Browsing, most: number): AsyncGenerator<ListedHeld> {
	try {
		for await (const { article: id, since, listed } of readPages(browsing, { ...ALL, most }))
			yield { id, since, told: listed ?? null };
	} catch (error) {
		throw new EngineError(`Cannot list the articles of the search engine: ${explainEngine(error)}`, { cause: error });
	}
}

const ALL = {
	body: {
		_source: ["article", "since", "listed"],
		query: { match_all: {} },
		sort: [{ since: { order: "desc" } }, "article"],
	},
	source: Source,
	page: PAGE,
};
