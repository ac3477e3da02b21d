import type { Client } from "@opensearch-project/opensearch";
import { EngineError, RefusedSearch } from "../engine-error.ts";
import type { Names } from "../names.ts";
import type { Reference } from "./candidates.ts";
import { countSearches } from "./count-searches.ts";
import type { Facts } from "./facts.ts";
import { type Response, Responses, type Search } from "./search.ts";
import { seekSearch } from "./seek-searches.ts";
import { vocabularySearches } from "./vocabulary-searches.ts";
import { isSeek, type Wants } from "./wants.ts";

/** What searches found, by the key of what was sought, and whether a part of the archive did not answer. */
export type Found = { readonly sought: ReadonlyMap<string, Sought>; readonly isPartial: boolean };

/** What was found for something sought. */
export type Sought = {
	readonly references: readonly Reference[];
	/** How many it was looked for, and the most that a passage may score which was not found. */
	readonly size: number;
	readonly reach: number;
};

/** Asks the engine all that is wanted in one request: what is learnt goes to the facts, what is found is given. */
export async function searchWants(
	{ client, names, now }: { readonly client: Client; readonly names: Names; readonly now: number },
	wants: Wants,
	facts: Facts,
): Promise<Found> {
	const sought = new Map<string, Sought>();
	const searches: readonly Search[] = [
		...countSearches(wants, { facts, now }),
		...vocabularySearches(wants, facts),
		...[...wants].flatMap(([key, want]) => {
			if (!isSeek(want)) return [];
			const { reachOf, ...search } = seekSearch(want, now);
			const take = (response: Response) => {
				const scores = response.hits.hits.map(({ _score }) => _score ?? 0);
				const size = "size" in want ? want.size : 0;
				sought.set(key, { references: referencesOf(response), size, reach: reachOf?.(scores) ?? 0 });
			};
			return [{ ...search, take }];
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
	return { sought, isPartial };
}

/** So long one piece of the archive may search; what it found until then is told, and that it is not all. */
const TIMEOUT = "5s";

function referencesOf({ hits }: Response): readonly Reference[] {
	return hits.hits.flatMap(({ fields }) => {
		const [[id], [version]] = [fields?.article ?? [], fields?.version ?? []];
		return typeof id === "string" && typeof version === "number" ? [{ id, version }] : [];
	});
}
