import type { PassageIndex } from "../index/passage-index.ts";
import { type Query, termsToSeek } from "../query/query.ts";
import { findBest } from "./find-best.ts";
import type { Hit } from "./hit.ts";
import { planTerms } from "./plan-terms.ts";
import { scoreCloseness } from "./score-closeness.ts";

/** How many of the best by words alone are looked at more closely. */
const LOOKED_AT = 30;

/**
 * The best passages for a query, best first, at most `count`; of equal ones the newer article first, then in the order
 * of the index.
 */
export function rankPassages(index: PassageIndex, query: Query, count: number): readonly Hit[] {
	const { within } = query;
	const kept = Math.max(LOOKED_AT, count);
	const found = findBest(index, planTerms(index, query), { within, count: kept });
	if (index.whole && within === index.allPassages)
		index.whole.seekPassages(termsToSeek(index, query), { count: kept, least: found[kept - 1]?.score ?? 0 });
	return found
		.flatMap(({ number, score }) => {
			const passage = index.passageAt(number);
			if (!passage) return [];
			const hit = { passage, number, score };
			return { ...hit, score: score + scoreCloseness(index, hit, query) };
		})
		.sort((a, b) => b.score - a.score || compareDates(b, a) || a.number - b.number)
		.slice(0, count);
}

function compareDates(a: Hit, b: Hit): number {
	const [dateA, dateB] = [a.passage.article.published ?? "", b.passage.article.published ?? ""];
	return dateA === dateB ? 0 : dateA < dateB ? -1 : 1;
}
