import type { Passage } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Query } from "./query.ts";
import { scoreCloseness } from "./score-closeness.ts";

/** A passage found, its number in the index, and how well it fits the query. */
export type Hit = { readonly passage: Passage; readonly number: number; readonly score: number };

/** BM25 for short documents, and what the speaker of a quotation, the passages around a passage and the rest of its article add to its score. */
const WEIGHTS = { k: 0.6, b: 0.6, speaker: 0.8, neighbour: 0.05, article: 0.2 };

/** How many of the best by words alone are looked at more closely. */
const LOOKED_AT = 30;

/** The best passages for a query, best first, at most `count`; equal ones in the order of the articles. */
export function rankPassages(index: PassageIndex, query: Query, count: number): readonly Hit[] {
	const scores = new Float64Array(index.passages.length);
	const articleScores = new Float64Array(index.articles.length);
	for (const [term, rarity] of query.rarity) addTerm(index, { term, rarity, scores, articleScores });
	return keepBest(index, { scores, articleScores, count: Math.max(LOOKED_AT, count) })
		.map((hit) => ({ ...hit, score: hit.score + scoreCloseness(index, hit, query) }))
		.sort((a, b) => b.score - a.score || a.number - b.number)
		.slice(0, count);
}

type Term = {
	readonly term: string;
	readonly rarity: number;
	readonly scores: Float64Array;
	readonly articleScores: Float64Array;
};

function addTerm(index: PassageIndex, { term, rarity, scores, articleScores }: Term): void {
	const { k, b } = WEIGHTS;
	const mean = index.meanLength;
	let lastArticle = -1;
	const inText = index.postingsOf(term);
	for (const number of index.speakersOf(term).keys()) {
		if (!inText.has(number)) scores[number] = (scores[number] ?? 0) + rarity * WEIGHTS.speaker;
	}
	for (const [number, frequency] of inText) {
		const length = index.lengthOf(number) / mean;
		scores[number] = (scores[number] ?? 0) + (rarity * frequency * (k + 1)) / (frequency + k * (1 - b + b * length));
		const article = index.articleNumbers[number] ?? 0;
		if (article === lastArticle) continue;
		lastArticle = article;
		articleScores[article] = (articleScores[article] ?? 0) + rarity;
	}
}

type Scores = { readonly scores: Float64Array; readonly articleScores: Float64Array; readonly count: number };

function keepBest(index: PassageIndex, { scores, articleScores, count }: Scores): readonly Hit[] {
	const best: Hit[] = [];
	index.passages.forEach((passage, number) => {
		const own = scores[number] ?? 0;
		if (own === 0) return;
		const article = index.articleNumbers[number] ?? 0;
		const before = index.articleNumbers[number - 1] === article ? (scores[number - 1] ?? 0) : 0;
		const after = index.articleNumbers[number + 1] === article ? (scores[number + 1] ?? 0) : 0;
		const score = own + WEIGHTS.neighbour * (before + after) + WEIGHTS.article * (articleScores[article] ?? 0);
		if (best.length === count && score <= (best.at(-1)?.score ?? 0)) return;
		let at = best.length;
		while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
		best.splice(at, 0, { passage, number, score });
		if (best.length > count) best.pop();
	});
	return best;
}
