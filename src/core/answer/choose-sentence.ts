import type { Span } from "../article/article.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { type Query, rarityOf } from "../search/query.ts";
import type { Hit } from "../search/rank-passages.ts";
import type { AnswerType, Asked } from "./answer-type.ts";
import { readAskedPhrase } from "./asked-phrase.ts";
import { findShortAnswer } from "./find-short-answer.ts";
import { PHRASE_WEIGHTS } from "./phrase-weights.ts";
import { findSentences, noteSentence, type SentenceEvidence } from "./sentence-evidence.ts";

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

const HITS_READ = 8;
const SENTENCES_READ = 6;

/** Questions that a whole sentence answers. */
const WHOLE: ReadonlySet<AnswerType> = new Set(["any", "yes-no", "clause"]);

/** What a sentence without any phrase of the type scores; those with one seldom score less. */
const WITHOUT_PHRASE = -3;

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
		const score = (answer?.sentenceScore ?? WITHOUT_PHRASE) + weighSentence(evidence);
		return { hit, sentence, phrase, fit: answer?.fit ?? 0, score, evidence };
	});
	candidates.sort((one, other) => other.score - one.score);
	const most = candidates[0]?.score ?? 0;
	const sum = candidates.reduce((total, { score }) => total + Math.exp(score - most), 0);
	return candidates.map((candidate) => ({ ...candidate, share: Math.exp(candidate.score - most) / sum }));
}

function weighSentence(evidence: SentenceEvidence): number {
	let sum = 0;
	noteSentence(evidence, (name, strength) => {
		sum += (PHRASE_WEIGHTS.get(name) ?? 0) * strength;
	});
	return sum;
}
