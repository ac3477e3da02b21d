import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { EngineError } from "../engine-error.ts";
import type { Names } from "../names.ts";
import { withdrawArticles } from "./withdraw-articles.ts";

type Leaving = {
	readonly client: Client;
	readonly names: Names;
	/** In milliseconds since 1970. */
	readonly now: number;
};

/** Withdraws all articles but some, by their ids; gives how many. What was written must be seen by searches. */
export async function withdrawGone(held: ReadonlySet<string>, leaving: Leaving): Promise<number> {
	let withdrawn = 0;
	for await (const ids of listArticles(leaving)) {
		const gone = ids.filter((id) => !held.has(id));
		withdrawn += await withdrawArticles(gone, { ...leaving, isGone: true });
	}
	return withdrawn;
}

/** So many ids are asked for at once. */
const PAGE = 5_000;

const Page = z.object({
	timed_out: z.boolean(),
	_shards: z.object({ failed: z.int() }),
	hits: z.object({ hits: z.array(z.object({ sort: z.tuple([z.string()]) })) }),
});

/** The ids of all articles that are not withdrawn, in their order, page by page. */
async function* listArticles({ client, names }: Leaving): AsyncGenerator<readonly string[]> {
	const query = { exists: { field: "passages" } };
	const page = { size: PAGE, _source: false, track_total_hits: false, query, sort: ["article"] };
	for (let last: string | null = null; ; ) {
		const body = { ...page, ...(last !== null && { search_after: [last] }) };
		const read = Page.parse((await client.search({ index: names.articles, body })).body);
		if (read.timed_out || read._shards.failed > 0) throw new EngineError("a part of it does not answer");
		const ids = read.hits.hits.map(({ sort: [id] }) => id);
		yield ids;
		if (ids.length < PAGE) return;
		last = ids.at(-1) ?? null;
	}
}
