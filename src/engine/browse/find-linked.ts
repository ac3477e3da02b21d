import { z } from "zod";
import { isUsable } from "../../core/article/usable.ts";
import type { LinkedArticles } from "../../core/directory/linked-articles.ts";
import { NO_FILTER } from "../../core/question/filter.ts";
import { addressTerm } from "../documents/document-ids.ts";
import { readWords } from "../documents/stored-article.ts";
import { allOf, usableQuery } from "../search/queries.ts";
import type { Choosing } from "./choosing.ts";
import { readHits } from "./read-hits.ts";

const Source = z.object({ address: z.string(), stored: z.object({ words: z.string() }) });

/** The articles at tidied addresses, as the directory finds them; throws where a part of the engine does not answer. */
export async function findLinked(addresses: readonly string[], choosing: Choosing): Promise<LinkedArticles> {
	if (addresses.length === 0) return new Map();
	const byTerm = new Map(addresses.map((address) => [addressTerm(address), address]));
	const body = {
		...{ size: byTerm.size, _source: ["address", "stored.words"] },
		query: allOf([...usableQuery(NO_FILTER, choosing.now), { terms: { address: [...byTerm.keys()] } }]),
		// The first of those at one address.
		...{ collapse: { field: "address" }, sort: ["article"] },
	};
	const found = (await readHits(choosing, { body, source: Source })).flatMap(({ address: term, stored }) => {
		const [address, article] = [byTerm.get(term), readWords(stored.words)];
		return address !== undefined && isUsable(article, choosing.now) ? [[address, article] as const] : [];
	});
	return new Map(found);
}
