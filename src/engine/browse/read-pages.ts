import { z } from "zod";
import { EngineError } from "../engine-error.ts";
import type { Browsing } from "./browsing.ts";

/** What is read of the articles of an engine, and in which order. */
export type Paging<Source> = {
	/** A search body without its size: `_source` names the fields, and `sort` tells each article from every other. */
	readonly body: Readonly<Record<string, unknown>>;
	/** Reads what one article is found with. */
	readonly source: z.ZodType<Source>;
	/** So many are asked for at once, and so many at most. */
	readonly page: number;
	readonly most?: number;
};

/** Articles of an engine as they are read, never more than a page of them at once; throws where a part is missing. */
export async function* readPages<Source>(
	{ client, names }: Browsing,
	{ body, source, page, most = Number.POSITIVE_INFINITY }: Paging<Source>,
): AsyncGenerator<Source> {
	const Page = z.object({
		timed_out: z.boolean(),
		_shards: z.object({ failed: z.int() }),
		hits: z.object({ hits: z.array(z.object({ _source: source, sort: z.array(z.union([z.number(), z.string()])) })) }),
	});
	let after: object = {};
	for (let left = most; left > 0; ) {
		const size = Math.min(page, left);
		const paged = { ...body, size, track_total_hits: false, ...after };
		const read = Page.parse((await client.search({ index: names.articles, body: paged })).body);
		if (read.timed_out || read._shards.failed > 0) throw new EngineError("a part of it does not answer");
		const { hits } = read.hits;
		for (const { _source: told } of hits) yield told;
		const last = hits.at(-1);
		if (last === undefined || hits.length < size) return;
		left -= size;
		after = { search_after: last.sort };
	}
}
