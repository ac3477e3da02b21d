import type { PassageIndex } from "../index/passage-index.ts";
import { clearScores, highest } from "../index/scoreboard.ts";
import type { Query } from "../query/query.ts";
import type { Hit } from "./hit.ts";
import { keepBest, type Scored } from "./keep-best.ts";
import { scoreCloseness } from "./score-closeness.ts";
import { scoreTerms } from "./score-terms.ts";

/** What the passages beside a passage, and its article as a whole, add to its score. */
const WEIGHTS = { neighbour: 0.05, article: 0.1 } as const;

/** How many of the best by words alone are looked at more closely. */
const LOOKED_AT = 30;

/**
 * The best passages for a query, best first, at most `count`; of equal ones the newer article first, then in the order
 * of the index.
 */
export function rankPassages(index: PassageIndex, query: Query, count: number): readonly Hit[] {
	scoreTerms(index, query);
	const candidates = bestByTerms(index, Math.max(LOOKED_AT, count));
	clearScores(index.passageScores);
	clearScores(index.articleScores);
	return candidates
		.flatMap(({ number, score }) => {
			const passage = index.passageAt(number);
			if (!passage) return [];
			const hit = { passage, number, score };
			return { ...hit, score: score + scoreCloseness(index, hit, query) };
		})
		.sort((a, b) => b.score - a.score || compareDates(b, a) || a.number - b.number)
		.slice(0, count);
}

/** The best by the words alone, their neighbours and their articles; in this order. */
function bestByTerms(index: PassageIndex, count: number): readonly Scored[] {
	const { articleNumbers, articleScores } = index;
	const { scores, touched, count: found } = index.passageScores;
	const keeper = keepBest(count);
	const mostAround = 2 * WEIGHTS.neighbour * highest(index.passageScores) + WEIGHTS.article * highest(articleScores);
	for (let i = 0; i < found; i++) {
		const number = touched[i] ?? 0;
		if ((scores[number] ?? 0) + mostAround < keeper.least()) continue;
		const article = articleNumbers[number] ?? 0;
		const before = articleNumbers[number - 1] === article ? (scores[number - 1] ?? 0) : 0;
		const after = articleNumbers[number + 1] === article ? (scores[number + 1] ?? 0) : 0;
		const around = WEIGHTS.neighbour * (before + after) + WEIGHTS.article * (articleScores.scores[article] ?? 0);
		keeper.add(number, (scores[number] ?? 0) + around);
	}
	return keeper.best();
}

function compareDates(a: Hit, b: Hit): number {
	const [dateA, dateB] = [a.passage.article.published ?? "", b.passage.article.published ?? ""];
	return dateA === dateB ? 0 : dateA < dateB ? -1 : 1;
}
