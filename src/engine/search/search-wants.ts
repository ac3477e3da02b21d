import type { Client } from "@opensearch-project/opensearch";
import { EngineError, RefusedSearch } from "../engine-error.ts";
import type { Names } from "../names.ts";
import type { Reference } from "./candidates.ts";
import { countSearches } from "./count-searches.ts";
import type { Facts } from "./facts.ts";
import { type Response, Responses, type Search } from "./search.ts";
import { seekSearches } from "./seek-searches.ts";
import { vocabularySearches } from "./vocabulary-searches.ts";
import { isSeek, type Wants } from "./wants.ts";

/** What searches found: articles by the key of what sought them, and whether a part of the archive did not answer. */
export type Found = { readonly references: ReadonlyMap<string, readonly Reference[]>; readonly isPartial: boolean };

/** Asks the engine all that is wanted in one request: what is learnt goes to the facts, what is found is given. */
export async function searchWants(
	{ client, names, now }: { readonly client: Client; readonly names: Names; readonly now: number },
	wants: Wants,
	facts: Facts,
): Promise<Found> {
	const references = new Map<string, readonly Reference[]>();
	const searches: readonly Search[] = [
		...countSearches(wants, { facts, now }),
		...vocabularySearches(wants, facts),
		...[...wants].flatMap(([key, want]) => {
			if (!isSeek(want)) return [];
			return seekSearches(want, now).map((search) => ({
				...search,
				take: (response: Response) => {
					references.set(key, [...(references.get(key) ?? []), ...referencesOf(response)]);
				},
			}));
		}),
	];
	const body = searches.flatMap(({ index, body }) => [{ index: names[index] }, { timeout: TIMEOUT, ...body }]);
	const { responses } = Responses.parse((await client.msearch({ body })).body);
	let isPartial = false;
	searches.forEach(({ take }, at) => {
		const response = responses[at];
		if (!response) throw new EngineError("it answers fewer searches than it was asked");
		if ("error" in response) throw new RefusedSearch(response.status);
		if (response.timed_out || response._shards.failed > 0) isPartial = true;
		take(response);
	});
	return { references, isPartial };
}

/** So long one piece of the archive may search; what it found until then is told, and that it is not all. */
const TIMEOUT = "5s";

function referencesOf({ hits }: Response): readonly Reference[] {
	return hits.hits.flatMap(({ fields }) => {
		const [[id], [version]] = [fields?.article ?? [], fields?.version ?? []];
		return typeof id === "string" && typeof version === "number" ? [{ id, version }] : [];
	});
}
