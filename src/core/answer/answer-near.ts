import { textOf } from "../article/article.ts";
import { type Candidate, chooseAnswers } from "../evidence/choose-sentence.ts";
import { isMisfit } from "../evidence/fact-confidence.ts";
import type { AnswerType } from "../question/answer-type.ts";
import { readFrame } from "../question/frame/read-frame.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { parseQuery } from "../search/query/query.ts";
import type { Hit } from "../search/ranking/hit.ts";
import { rankPassages } from "../search/ranking/rank-passages.ts";
import { termsOf } from "../search/terms/terms.ts";
import type { Citation } from "./answer.ts";
import { citeCandidate } from "./answer-fact.ts";

/** Where the last answer of a conversation stands, and what of it is looked through. */
export type Nearby = {
	readonly article: string;
	readonly paragraph: number;
	/** How many paragraphs beside its own are looked through as well. */
	readonly beside: number;
	/** The words of which a sentence must hold one; any sentence will do where they are empty. */
	readonly holding: readonly string[];
};

/** What only words of its own kind answer, so that their standing beside the last answer tells enough. */
export const TOLD_BY_KIND: ReadonlySet<AnswerType> = new Set<AnswerType>([
	"person",
	"time",
	"duration",
	"place",
	"amount",
]);
const LEAST_FIT = 0.7;

/** The words beside the last answer that are of the kind asked for; null where there are none. */
export function answerNear(index: PassageIndex, question: string, nearby: Nearby): Citation | null {
	const asked = readFrame(question);
	const hits = hitsBeside(index, question, nearby);
	if (!TOLD_BY_KIND.has(asked.type) || hits.length === 0) return null;
	const query = parseQuery(index, question, nearby.article);
	const candidates = chooseAnswers(index, { query, hits, asked });
	const holding = new Set(nearby.holding);
	const fitting = candidates.filter(
		(best) =>
			best.phrase !== null &&
			best.fit >= LEAST_FIT &&
			holds(best, holding) &&
			!isMisfit(index, { query, hits, best, asked }),
	);
	const best = nearest(fitting, nearby.paragraph);
	return best && citeCandidate(best);
}

function holds({ hit, sentence }: Candidate, terms: ReadonlySet<string>): boolean {
	return terms.size === 0 || termsOf(textOf(hit.passage.article, sentence)).some((term) => terms.has(term));
}

/** The best of the paragraph itself, else the best of those beside it. */
function nearest(candidates: readonly Candidate[], paragraph: number): Candidate | null {
	const own = candidates.find(({ hit }) => hit.passage.paragraph.number === paragraph);
	return own ?? candidates[0] ?? null;
}

/** All passages beside the last answer: with their scores those that hold words of the question, then the others. */
function hitsBeside(index: PassageIndex, question: string, { article, paragraph, beside }: Nearby): readonly Hit[] {
	const { from, to } = index.passagesOf(article);
	const near: number[] = [];
	for (let number = from; number < to; number++) {
		const far = Math.abs((index.passageAt(number)?.paragraph.number ?? 0) - paragraph);
		if (far <= beside) near.push(number);
	}
	const [first, last] = [near[0], near.at(-1)];
	if (first === undefined || last === undefined) return [];
	const query = { ...parseQuery(index, question, article), within: { from: first, to: last + 1 } };
	const ranked = rankPassages(index, query, near.length);
	const isRanked = new Set(ranked.map(({ number }) => number));
	const others = near.flatMap((number) => {
		const passage = index.passageAt(number);
		return passage && !isRanked.has(number) ? [{ passage, number, score: 0 }] : [];
	});
	return [...ranked, ...others];
}
