import type { Span } from "../article/article.ts";
import type { AnswerType } from "../question/answer-type.ts";
import type { Frame } from "../question/frame/frame.ts";
import type { FrameClass } from "../question/frame/frame-word.ts";
import type { Mark } from "../reader/mark.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { type Query, rarityOf } from "../search/query/query.ts";
import type { Hit } from "../search/ranking/hit.ts";
import { READ_SENTENCE_WEIGHTS } from "./data/reader-weights.ts";
import { SENTENCE_WEIGHTS } from "./data/sentence-weights.ts";
import { readAskedPhrase } from "./phrase/asked-phrase.ts";
import { findShortAnswer, type ShortAnswer } from "./phrase/find-short-answer.ts";
import type { ReadEvidence } from "./read-evidence.ts";
import { findSentences, measureSentence, type SentenceEvidence } from "./sentence-evidence.ts";
import { logOfSum, type Measures, weighMeasures } from "./weigh-measures.ts";

/** A sentence that may answer, the phrase in it that does, and what speaks for both. */
export type Candidate = {
	readonly hit: Hit;
	readonly sentence: Span;
	/** The shortest words that answer; null where the sentence holds nothing of the type asked for. */
	readonly phrase: Span | null;
	/** Whether the sentence holds words of the type asked for. */
	readonly isFitting: boolean;
	/** How well the phrase is of the type asked for, 0 to 1. */
	readonly fit: number;
	/** How sure it is, 0 to 1, that the phrase is the one of its sentence that answers. */
	readonly certainty: number;
	/** Log-odds within one question: a candidate one higher is 2.7 times as likely. */
	readonly score: number;
	/** The candidate's share of all that speaks for the question's candidates, 0 to 1. */
	readonly share: number;
	readonly evidence: SentenceEvidence;
	/** What a reader says of the sentence; null where nothing reads. */
	readonly read: ReadEvidence | null;
	readonly measures: Measures<keyof typeof SENTENCE_WEIGHTS>;
};

const SENTENCES_READ = 10;

/** Questions that a whole sentence answers, unless a reader marks what in it does. */
const WHOLE: ReadonlySet<AnswerType> = new Set(["any", "yes-no", "clause"]);

/** Less than this says no more against a sentence: the question asks for something that has no such phrases. */
const LEAST_PHRASES = -6;

type Choice = {
	readonly query: Query;
	readonly hits: readonly Hit[];
	readonly asked: Frame;
	/** What a reader marks in the passages; null where nothing reads. */
	readonly marks?: ReadonlyMap<Passage, Mark> | null;
};

/** The sentences that may answer a question, each with its phrase, best first. */
export function chooseAnswers(index: PassageIndex, { query, hits, asked, marks = null }: Choice): readonly Candidate[] {
	const askedPhrase = readAskedPhrase(asked, query);
	const weigh = { asked: query.rarity, rarityOf: (term: string) => rarityOf(index, term) };
	const sentences = findSentences(index, query, { hits, count: SENTENCES_READ, marks });
	const isWhole = asked.type === "clause" || isSearch(asked);
	const candidates = sentences.map(({ hit, sentence, evidence, read }) => {
		const answer = findShortAnswer({
			asked: askedPhrase,
			article: hit.passage.article,
			sentence,
			weigh,
			mark: marks?.get(hit.passage) ?? null,
		});
		const isFitting = answer !== null && answer.fit > 0 && !WHOLE.has(asked.type);
		// Where it was read, the reader marks what answers, whatever the type.
		const isShown = read === null ? isFitting : !isWhole;
		const phrase = answer && isShown ? answer.span : null;
		return {
			hit,
			sentence,
			phrase,
			isFitting,
			fit: answer?.fit ?? 0,
			certainty: answer?.certainty ?? 0,
			evidence,
			read,
			measures: measureCandidate(answer, evidence),
		};
	});
	const ranked = rankCandidates(candidates, SENTENCE_WEIGHTS);
	return askedPhrase.described?.kind === "person" ? putDescriptionFirst(ranked) : ranked;
}

/** Whether nothing is asked, but words are looked for: the sentence tells what becomes of them. */
function isSearch({ type, words }: Frame): boolean {
	return type === "any" && words.every(({ wordClass }) => CONTENT.has(wordClass));
}

const CONTENT: ReadonlySet<FrameClass> = new Set<FrameClass>(["noun", "verb", "ing", "number"]);

/** Who somebody is may be told best where the article names them again, by the last name alone. */
function putDescriptionFirst(candidates: readonly Candidate[]): readonly Candidate[] {
	const [best] = candidates;
	const isOfBest = ({ hit }: Candidate) => hit.passage.article === best?.hit.passage.article;
	let first = best;
	for (const candidate of candidates)
		if (first && isOfBest(candidate) && candidate.phrase && candidate.fit > Math.max(first.fit, LEAST_DESCRIPTION))
			first = candidate;
	return first ? [first, ...candidates.filter((candidate) => candidate !== first)] : candidates;
}

/** A phrase that fits better than this describes somebody by its form. */
const LEAST_DESCRIPTION = 0.45;

/** Weighs what speaks for each candidate, and puts the best first. */
export function rankCandidates(
	candidates: readonly Omit<Candidate, "score" | "share">[],
	weights: Measures<keyof typeof SENTENCE_WEIGHTS>,
): readonly Candidate[] {
	const scored = candidates
		.map((candidate) => ({
			...candidate,
			score: weighRead(weighMeasures(weights, candidate.measures), candidate.read),
		}))
		.sort((one, other) => other.score - one.score);
	const all = logOfSum(scored.map(({ score }) => score));
	return scored.map((candidate) => ({ ...candidate, share: Math.exp(candidate.score - all) }));
}

/** What the index tells and what a reader says, together. */
function weighRead(told: number, read: ReadEvidence | null): number {
	return read === null ? told : weighMeasures(READ_SENTENCE_WEIGHTS, { told, ...read });
}

/** What speaks for a sentence: its phrases, how well the best is of the type asked for, and the sentence itself. */
function measureCandidate(answer: ShortAnswer | null, evidence: SentenceEvidence) {
	return {
		phrases: answer ? Math.max(answer.sentenceScore, LEAST_PHRASES) : 0,
		fit: answer?.fit ?? 0,
		withoutPhrase: Number(!answer),
		...measureSentence(evidence),
	};
}
