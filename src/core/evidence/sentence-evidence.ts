import type { Span } from "../article/article.ts";
import type { Mark } from "../reader/mark.ts";
import { isHeadline, type Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Query } from "../search/query/query.ts";
import type { Hit } from "../search/ranking/hit.ts";
import { rareCoverage, scoreSentences } from "../search/ranking/score-closeness.ts";
import { termsOf } from "../search/terms/terms.ts";
import { type ReadEvidence, readSpan, UNREAD } from "./read-evidence.ts";

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
	readonly isOfBestPassage: boolean;
	/** The share in the passage by the squares of what the words tell: the rarest words count most. */
	readonly rareCoverage: number;
	/** Whether it is the headline, standing in the text: that repeats what the article tells. */
	readonly isHeadline: boolean;
};

/** A sentence that may answer, with its passage. */
export type SentenceFound = {
	readonly hit: Hit;
	readonly sentence: Span;
	readonly evidence: SentenceEvidence;
	/** What a reader says of it; null where nothing reads. */
	readonly read: ReadEvidence | null;
};

/** Which passages are looked at for how many sentences, and what a reader marks in them; null where nothing reads. */
type Reading = {
	readonly hits: readonly Hit[];
	readonly count: number;
	readonly marks?: ReadonlyMap<Passage, Mark> | null;
};

const SENTENCE_WEIGHT = 0.8;
const BEFORE_WEIGHT = 0.15;

/** The sentences that hold most of what a question asks, best first, at most `count`. */
export function findSentences(
	index: PassageIndex,
	query: Query,
	{ hits, count, marks = null }: Reading,
): readonly SentenceFound[] {
	const asked = [...query.rarity.values()].reduce((sum, rarity) => sum + rarity, 0) || 1;
	const best = hits[0]?.score ?? 0;
	const rough = hits.flatMap((hit) => {
		const scores = scoreSentences(index, hit, query);
		return scores.map(({ sentence, score }, i) => {
			const before = scores[i - 1]?.score ?? 0;
			const quick = hit.score + SENTENCE_WEIGHT * score + BEFORE_WEIGHT * before;
			return { hit, sentence, quick, coverage: score / asked, before: before / asked, read: null };
		});
	});
	const kept = rough.sort((one, other) => other.quick - one.quick).slice(0, count);
	return [...kept, ...findRead(rough.slice(count), marks)].map(({ hit, sentence, coverage, before, read }) => {
		const { article } = hit.passage;
		const terms = termsOf(article.text.slice(sentence.start, sentence.end));
		return {
			hit,
			sentence,
			read: read ?? readOf({ hit, sentence }, marks),
			evidence: {
				coverage,
				before,
				headline: shareOf(query, without(termsOf(article.headline), terms)) / asked,
				pairs: rarityOfPairs(query, terms) / asked,
				gap: (best - hit.score) / asked,
				isOfBestPassage: hit === hits[0],
				rareCoverage: rareCoverage(index, hit, query),
				isHeadline: isHeadline(hit.passage),
			},
		};
	});
}

type Place = { readonly hit: Hit; readonly sentence: Span };

/** So many sentences more are looked at for what a reader says of them, of those that hold less of the question. */
const MOST_READ = 6;

/** Of sentences the ones that a reader thinks most of; none where nothing reads. */
function findRead<Found extends Place>(sentences: readonly Found[], marks: Reading["marks"]) {
	if (!marks) return [];
	return sentences
		.flatMap((it) => {
			const mark = marks.get(it.hit.passage);
			return mark ? [{ ...it, read: readSpan(mark, it.sentence) }] : [];
		})
		.sort((one, other) => other.read.here - one.read.here)
		.slice(0, MOST_READ);
}

function readOf({ hit, sentence }: Place, marks: Reading["marks"]): ReadEvidence | null {
	if (!marks) return null;
	const mark = marks.get(hit.passage);
	return mark ? readSpan(mark, sentence) : UNREAD;
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

/**
 * What speaks for a sentence, by the name of its weight. A new piece of evidence is a line here; `npm run fit` learns
 * its weight.
 */
export function measureSentence(evidence: SentenceEvidence) {
	return {
		coverage: evidence.coverage,
		before: evidence.before * (1 - evidence.coverage),
		headline: evidence.headline,
		pairs: evidence.pairs,
		gap: evidence.gap,
		ofBestPassage: Number(evidence.isOfBestPassage),
		rareCoverage: evidence.rareCoverage,
		isHeadline: Number(evidence.isHeadline),
	};
}
