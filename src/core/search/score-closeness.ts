import type { Span } from "../article/article.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Query } from "./query.ts";
import type { Hit } from "./rank-passages.ts";

const SENTENCE_WEIGHT = 0.3;
const PAIR_WEIGHT = 0.3;

/** What it adds to a passage's score that terms of the query stand in one sentence, and side by side. */
export function scoreCloseness(index: PassageIndex, hit: Hit, query: Query): number {
	const best = scoreSentences(index, hit, query).reduce((most, { score }) => Math.max(most, score), 0);
	return SENTENCE_WEIGHT * best + PAIR_WEIGHT * scorePairs(index, hit, query);
}

/** A sentence of a passage and the summed rarity of the query's terms in it. */
export type SentenceScore = { readonly sentence: Span; readonly score: number };

/** The sentences of a passage in order, each with its score. */
export function scoreSentences(index: PassageIndex, { passage, number }: Hit, query: Query): readonly SentenceScore[] {
	const { ids, starts, first } = index.tokens;
	const asked = rarityById(index, query);
	const end = first[number + 1] ?? 0;
	let at = first[number] ?? 0;
	const scores: SentenceScore[] = [];
	for (const sentence of passage.paragraph.sentences) {
		if (sentence.start < passage.start || sentence.end > passage.end) continue;
		const found = new Set<number>();
		let score = 0;
		for (; at < end && (starts[at] ?? 0) < sentence.end; at++) {
			const id = ids[at] ?? -1;
			const rarity = asked.get(id);
			if (rarity === undefined || found.has(id)) continue;
			found.add(id);
			score += rarity;
		}
		scores.push({ sentence, score });
	}
	return scores;
}

/** The share, 0 to 1, of what the query's terms tell that stands in the passage. */
export function coverage(index: PassageIndex, { number }: Hit, query: Query): number {
	const { ids, first } = index.tokens;
	const found = new Set(ids.subarray(first[number], first[number + 1]));
	let held = 0;
	let asked = 0;
	for (const [term, rarity] of query.rarity) {
		asked += rarity;
		if (found.has(index.tokens.vocabulary.get(term) ?? -1)) held += rarity;
	}
	return asked === 0 ? 0 : held / asked;
}

function scorePairs(index: PassageIndex, { number }: Hit, query: Query): number {
	const { ids, first, vocabulary } = index.tokens;
	const followers = new Map<number, Map<number, number>>();
	query.tokens.forEach(({ term }, i) => {
		const previous = query.tokens[i - 1]?.term ?? "";
		const rarity = Math.min(query.rarity.get(previous) ?? 0, query.rarity.get(term) ?? 0);
		const id = vocabulary.get(previous) ?? -1;
		followers.set(id, (followers.get(id) ?? new Map()).set(vocabulary.get(term) ?? -1, rarity));
	});
	let score = 0;
	for (let at = first[number] ?? 0; at + 1 < (first[number + 1] ?? 0); at++) {
		const pairs = followers.get(ids[at] ?? -1);
		const rarity = pairs?.get(ids[at + 1] ?? -1);
		if (rarity === undefined) continue;
		score += rarity;
		pairs?.delete(ids[at + 1] ?? -1);
	}
	return score;
}

function rarityById(index: PassageIndex, query: Query): ReadonlyMap<number, number> {
	const byId = new Map<number, number>();
	for (const [term, rarity] of query.rarity) {
		const id = index.tokens.vocabulary.get(term);
		if (id !== undefined) byId.set(id, rarity);
	}
	return byId;
}
