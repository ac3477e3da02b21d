import { z } from "zod";
import { isUsable } from "../../core/article/usable.ts";
import type { LinkedArticles } from "../../core/directory/linked-articles.ts";
import { NO_FILTER } from "../../core/question/filter.ts";
import { addressTerm } from "../documents/document-ids.ts";
import { readWords } from "../documents/stored-article.ts";
import { EngineError } from "../engine-error.ts";
import { allOf, usableQuery } from "../search/queries.ts";
import type { Choosing } from "./find-choices.ts";

const Source = z.object({ address: z.string(), stored: z.object({ words: z.string() }) });
const Response = z.object({
	timed_out: z.boolean(),
	_shards: z.object({ failed: z.int() }),
	hits: z.object({ hits: z.array(z.object({ _source: Source })) }),
});

/** The articles at tidied addresses, as the directory finds them; throws where a part of the engine does not answer. */
export async function findLinked(
	addresses: readonly string[],
	{ client, names, now, patience }: Choosing,
): Promise<LinkedArticles> {
	if (addresses.length === 0) return new Map();
	const byTerm = new Map(addresses.map((address) => [addressTerm(address), address]));
	const body = {
		...{ size: byTerm.size, timeout: `${patience}ms`, track_total_hits: false, _source: ["address", "stored.words"] },
		query: allOf([...usableQuery(NO_FILTER, now), { terms: { address: [...byTerm.keys()] } }]),
		// The first of those at one address.
		...{ collapse: { field: "address" }, sort: ["article"] },
	};
	const options = { requestTimeout: patience, maxRetries: 0 };
	const response = Response.parse((await client.search({ index: names.articles, body }, options)).body);
	const found = response.hits.hits.flatMap(({ _source: { address: term, stored } }) => {
		const [address, article] = [byTerm.get(term), readWords(stored.words)];
		return address !== undefined && isUsable(article, now) ? [[address, article] as const] : [];
	});
	const isWhole = !response.timed_out && response._shards.failed === 0;
	if (!isWhole && found.length === 0) throw new EngineError("a part of it does not answer");
	return new Map(found);
}
