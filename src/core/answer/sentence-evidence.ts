import type { Span } from "../article/article.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank-passages.ts";
import { scoreSentences } from "../search/score-closeness.ts";
import { termsOf } from "../search/terms.ts";
import type { Note } from "./phrase-evidence.ts";

/** What speaks for a sentence of a passage, in shares of what the question's words tell. */
export type SentenceEvidence = {
	/** The share in the sentence itself. */
	readonly coverage: number;
	/** The share in the sentence before it. */
	readonly before: number;
	/** The share that stands in the headline alone. */
	readonly headline: number;
	/** The share of words that stand side by side as in the question. */
	readonly pairs: number;
	/** How far its passage scores behind the best one. */
	readonly gap: number;
	/** How far its coverage is behind the best one's. */
	readonly shortfall: number;
	readonly isOfBestPassage: boolean;
	readonly opensWithPronoun: boolean;
};

/** A sentence that may answer, with its passage. */
export type SentenceFound = { readonly hit: Hit; readonly sentence: Span; readonly evidence: SentenceEvidence };

const SENTENCE_WEIGHT = 0.8;
const BEFORE_WEIGHT = 0.15;
const OPENS_WITH_PRONOUN = /^["“]?(?:He|She|It|They|This|These|His|Her|Its|Their)\b/;

/** The sentences that hold most of what a question asks, best first, at most `count`. */
export function findSentences(
	index: PassageIndex,
	query: Query,
	{ hits, count }: { readonly hits: readonly Hit[]; readonly count: number },
): readonly SentenceFound[] {
	const asked = [...query.rarity.values()].reduce((sum, rarity) => sum + rarity, 0) || 1;
	const best = hits[0]?.score ?? 0;
	const rough = hits.flatMap((hit) => {
		const scores = scoreSentences(index, hit, query);
		return scores.map(({ sentence, score }, i) => {
			const before = scores[i - 1]?.score ?? 0;
			const quick = hit.score + SENTENCE_WEIGHT * score + BEFORE_WEIGHT * before;
			return { hit, sentence, quick, coverage: score / asked, before: before / asked };
		});
	});
	const kept = rough.sort((one, other) => other.quick - one.quick).slice(0, count);
	const most = kept.reduce((max, { coverage }) => Math.max(max, coverage), 0);
	return kept.map(({ hit, sentence, coverage, before }) => {
		const { article } = hit.passage;
		const terms = termsOf(article.text.slice(sentence.start, sentence.end));
		return {
			hit,
			sentence,
			evidence: {
				coverage,
				before,
				headline: shareOf(query, without(termsOf(article.headline), terms)) / asked,
				pairs: rarityOfPairs(query, terms) / asked,
				gap: (best - hit.score) / asked,
				shortfall: most - coverage,
				isOfBestPassage: hit === hits[0],
				opensWithPronoun: OPENS_WITH_PRONOUN.test(article.text.slice(sentence.start, sentence.start + 8)),
			},
		};
	});
}

function without(terms: readonly string[], others: readonly string[]): ReadonlySet<string> {
	const left = new Set(terms);
	for (const other of others) left.delete(other);
	return left;
}

function shareOf(query: Query, terms: ReadonlySet<string>): number {
	let share = 0;
	for (const [term, rarity] of query.rarity) if (terms.has(term)) share += rarity;
	return share;
}

function rarityOfPairs({ tokens, rarity }: Query, terms: readonly string[]): number {
	const pairs = new Set(terms.map((term, i) => `${terms[i - 1]} ${term}`));
	let sum = 0;
	tokens.forEach(({ term }, i) => {
		const previous = tokens[i - 1]?.term ?? "";
		if (pairs.has(`${previous} ${term}`)) sum += Math.min(rarity.get(previous) ?? 0, rarity.get(term) ?? 0);
	});
	return sum;
}

/** Notes what speaks for a sentence. */
export function noteSentence(evidence: SentenceEvidence, note: Note): void {
	note("sentence coverage", evidence.coverage);
	note("sentence shortfall", evidence.shortfall);
	note("sentence before", evidence.before * (1 - evidence.coverage));
	note("sentence headline", evidence.headline);
	note("sentence pairs", evidence.pairs);
	note("sentence gap", evidence.gap);
	if (evidence.isOfBestPassage) note("sentence of-best-passage", 1);
	if (evidence.opensWithPronoun) note("sentence opens-with-pronoun", 1);
}
