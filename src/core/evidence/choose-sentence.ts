import type { Span } from "../article/article.ts";
import type { AnswerType, Asked } from "../question/answer-type.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { type Query, rarityOf } from "../search/query/query.ts";
import type { Hit } from "../search/ranking/hit.ts";
import { readAskedPhrase } from "./phrase/asked-phrase.ts";
import { findShortAnswer, type ShortAnswer } from "./phrase/find-short-answer.ts";
import { findSentences, type SentenceEvidence, weighSentence } from "./sentence-evidence.ts";

/** A sentence that may answer, the phrase in it that does, and what speaks for both. */
export type Candidate = {
	readonly hit: Hit;
	readonly sentence: Span;
	/** The shortest words that answer; null where the sentence holds nothing of the type asked for. */
	readonly phrase: Span | null;
	/** How well the phrase is of the type asked for, 0 to 1. */
	readonly fit: number;
	/** Log-odds within one question: a candidate one higher is 2.7 times as likely. */
	readonly score: number;
	/** The candidate's share of all that speaks for the question's candidates, 0 to 1. */
	readonly share: number;
	readonly evidence: SentenceEvidence;
};

const HITS_READ = 12;
const SENTENCES_READ = 10;

/** Questions that a whole sentence answers. */
const WHOLE: ReadonlySet<AnswerType> = new Set(["any", "yes-no", "clause"]);

/**
 * What the phrases of a sentence, and how well the best is of the type asked for, add to the log-odds of the sentence.
 */
const WEIGHTS = { phrases: 0.7, fit: 0.35, withoutPhrase: -0.45 } as const;
/** Less than this says no more against a sentence: the question asks for something that has no such phrases. */
const LEAST_PHRASES = -6;

type Choice = {
	readonly question: string;
	readonly query: Query;
	readonly hits: readonly Hit[];
	readonly asked: Asked;
};

/** The sentences that may answer a question, each with its phrase, best first. */
export function chooseAnswers(index: PassageIndex, { question, query, hits, asked }: Choice): readonly Candidate[] {
	const askedPhrase = readAskedPhrase(question, asked, query);
	const weigh = { asked: query.rarity, rarityOf: (term: string) => rarityOf(index, term) };
	const sentences = findSentences(index, query, { hits: hits.slice(0, HITS_READ), count: SENTENCES_READ });
	const candidates = sentences.map(({ hit, sentence, evidence }) => {
		const answer = findShortAnswer({ asked: askedPhrase, article: hit.passage.article, sentence, weigh });
		const phrase = answer && answer.fit > 0 && !WHOLE.has(asked.type) ? answer.span : null;
		const score = weighPhrases(answer) + weighSentence(evidence);
		return { hit, sentence, phrase, fit: answer?.fit ?? 0, score, evidence };
	});
	candidates.sort((one, other) => other.score - one.score);
	const most = candidates[0]?.score ?? 0;
	const sum = candidates.reduce((total, { score }) => total + Math.exp(score - most), 0);
	return candidates.map((candidate) => ({ ...candidate, share: Math.exp(candidate.score - most) / sum }));
}

function weighPhrases(answer: ShortAnswer | null): number {
	if (!answer) return WEIGHTS.withoutPhrase;
	return WEIGHTS.phrases * Math.max(answer.sentenceScore, LEAST_PHRASES) + WEIGHTS.fit * answer.fit;
}
