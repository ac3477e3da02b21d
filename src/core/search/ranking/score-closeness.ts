import type { Span } from "../../article/article.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import type { Query } from "../query/query.ts";
import { spend } from "../query/work.ts";
import type { Hit } from "./hit.ts";

const WEIGHTS = { sentence: 0.3, pair: 0.3 } as const;

/** What it adds to a passage's score that terms of the query stand in one sentence, and side by side. */
export function scoreCloseness(index: PassageIndex, hit: Hit, query: Query): number {
	const { from, to } = index.tokensOf(hit.number);
	if (!spend(query.work, to - from)) return 0;
	const best = scoreSentences(index, hit, query).reduce((most, { score }) => Math.max(most, score), 0);
	return WEIGHTS.sentence * best + WEIGHTS.pair * scorePairs(index, hit, query);
}

/** A sentence of a passage and the summed rarity of the query's terms in it. */
export type SentenceScore = { readonly sentence: Span; readonly score: number };

/** The sentences of a passage in order, each with its score. */
export function scoreSentences(index: PassageIndex, { passage, number }: Hit, query: Query): readonly SentenceScore[] {
	const { ids, starts, from, to } = index.tokensOf(number);
	let at = from;
	const scores: SentenceScore[] = [];
	for (const sentence of passage.paragraph.sentences) {
		if (sentence.start < passage.start || sentence.end > passage.end) continue;
		const told = new Map<string, number>();
		for (; at < to && (starts[at] ?? 0) < sentence.end; at++) tell(told, ids[at] ?? -1, query);
		scores.push({ sentence, score: sum(told.values()) });
	}
	return scores;
}

/**
 * The share, 0 to 1, of what the query's terms tell that stands in the passage, by the squares: the rarest count most.
 */
export function rareCoverage(index: PassageIndex, { number }: Hit, query: Query): number {
	const told = new Map<string, number>();
	const { ids, from, to } = index.tokensOf(number);
	for (let at = from; at < to; at++) tell(told, ids[at] ?? -1, query);
	const asked = sumOfSquares(query.rarity.values());
	return asked === 0 ? 0 : sumOfSquares(told.values()) / asked;
}

function tell(told: Map<string, number>, id: number, { worths }: Query): void {
	for (const { term, worth } of worths.get(id) ?? []) told.set(term, Math.max(told.get(term) ?? 0, worth));
}

function sumOfSquares(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value * value;
	return total;
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

/** The summed rarity of neighbouring terms of the query that stand side by side in the passage, in the same order. */
function scorePairs(index: PassageIndex, { number }: Hit, { tokens, worths }: Query): number {
	const { ids, from, to } = index.tokensOf(number);
	const pairs = new Set(tokens.map(({ term }, i) => `${tokens[i - 1]?.term} ${term}`));
	let score = 0;
	let before = worths.get(ids[from] ?? -1);
	for (let at = from + 1; at < to; at++) {
		const here = worths.get(ids[at] ?? -1);
		if (before && here) {
			for (const left of before)
				for (const right of here) {
					if (pairs.delete(`${left.term} ${right.term}`)) score += Math.min(left.worth, right.worth);
				}
		}
		before = here;
	}
	return score;
}
