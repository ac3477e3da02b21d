import { z } from "zod";
import { ListedArticle } from "../documents/listed-article.ts";
import { EngineError, explainEngine } from "../engine-error.ts";
import type { Browsing } from "./browsing.ts";

/** An article in the list of all that an engine holds; of one that was withdrawn nothing is told but that. */
export type ListedHeld = {
	readonly id: string;
	/** Since when there is this version, or it is withdrawn, in milliseconds since 1970. */
	readonly since: number;
	readonly told: ListedArticle | null;
};

/** So many are asked for at once. */
const PAGE = 1_000;

const Page = z.object({
	timed_out: z.boolean(),
	_shards: z.object({ failed: z.int() }),
	hits: z.object({
		hits: z.array(
			z.object({
				_source: z.object({ listed: ListedArticle.optional() }).optional(),
				sort: z.tuple([z.number(), z.string()]),
			}),
		),
	}),
});

/**
 * All articles that an engine holds and those that were withdrawn there, the latest first, as they are read: never more
 * than a page of them is held. Throws an EngineError where a part of them cannot be read.
 */
export async function* listHeld({ client, names }: Browsing, most: number): AsyncGenerator<ListedHeld> {
	let last: readonly [number, string] | null = null;
	let left = most;
	try {
		while (left > 0) {
			const size: number = Math.min(PAGE, left);
			const after: readonly [number, string] | null = last;
			const body = { ...ALL, size, ...(after !== null && { search_after: [...after] }) };
			const page = Page.parse((await client.search({ index: names.articles, body })).body);
			if (page.timed_out || page._shards.failed > 0) throw new EngineError("a part of it does not answer");
			const { hits } = page.hits;
			for (const { _source: source, sort } of hits) yield { id: sort[1], since: sort[0], told: source?.listed ?? null };
			if (hits.length < size) return;
			left -= hits.length;
			last = hits.at(-1)?.sort ?? null;
		}
	} catch (error) {
		throw new EngineError(`Cannot list the articles of the search engine: ${explainEngine(error)}`, { cause: error });
	}
}

const ALL = {
	_source: ["listed"],
	track_total_hits: false,
	query: { match_all: {} },
	sort: [{ since: { order: "desc" as const } }, "article"],
};
