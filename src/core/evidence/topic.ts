import { type IdSieve, passes, sieveIds } from "../search/index/id-sieve.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Query } from "../search/query/query.ts";

/** What quotations are about, as they are weighed by it: its words, and what is the same of them in every passage. */
export type Topic = {
	readonly query: Query;
	/** What all the words tell together. */
	readonly asked: number;
	/** The ids of terms that follow each other in the question. */
	readonly pairs: readonly (readonly [number, number])[];
	/** Of the ids of the terms that are looked for. */
	readonly sieve: IdSieve;
};

/** Reads what quotations are about for one index. */
export function readTopic(index: PassageIndex, query: Query): Topic {
	const ids = query.tokens.map(({ term }) => index.idOf(term) ?? -1);
	return {
		query,
		asked: [...query.rarity.values()].reduce((sum, rarity) => sum + rarity, 0) || 1,
		pairs: ids.slice(1).map((id, at) => [ids[at] ?? -1, id] as const),
		sieve: sieveIds(query.worths.keys()),
	};
}

const IN_PASSAGE = 0.5;
const BESIDE = 0.25;

/** How much each term of a topic counts that stands in a passage or beside it, by its id. */
export function findAround(index: PassageIndex, number: number, topic: Topic): ReadonlyMap<number, number> {
	const { articleNumbers } = index;
	const article = articleNumbers[number];
	const found = new Map<number, number>();
	if (articleNumbers[number - 1] === article) note(number - 1, BESIDE);
	if (articleNumbers[number + 1] === article) note(number + 1, BESIDE);
	note(number, IN_PASSAGE);
	return found;

	function note(passage: number, share: number): void {
		const { ids, from, to } = index.tokensOf(passage);
		for (let at = from; at < to; at++) {
			const id = ids[at] ?? -1;
			if (passes(topic.sieve, id) && topic.query.worths.has(id)) found.set(id, share);
		}
	}
}
