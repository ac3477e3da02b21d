import type { AnswerType } from "../question/answer-type.ts";
import type { Frame } from "../question/frame/frame.ts";
import { isClassing, typeOfNoun } from "../question/type-of-noun.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Query } from "../search/query/query.ts";
import type { Hit } from "../search/ranking/hit.ts";
import { termsOf } from "../search/terms/terms.ts";
import type { Candidate } from "./choose-sentence.ts";
import { FACT_WEIGHTS } from "./data/fact-weights.ts";
import { READ_FACT_WEIGHTS } from "./data/reader-weights.ts";
import { findNames, weighArticle } from "./missing-words.ts";
import { logOfShare, weighSize } from "./read-evidence.ts";
import { chanceOf, weighMeasures } from "./weigh-measures.ts";

export type FactEvidence = {
	readonly query: Query;
	readonly hits: readonly Hit[];
	readonly best: Candidate;
	readonly asked: Frame;
};

/** Types of which a sentence without such a phrase is plainly no answer: a "how many" without a number. */
const STRICT: ReadonlySet<AnswerType> = new Set<AnswerType>(["time", "duration", "count", "amount", "measure"]);
const MISFIT = 0.4;

/** How sure it is, 0..1, that the best candidate answers a question about a fact. */
export function weighFact(index: PassageIndex, evidence: FactEvidence): number {
	const read = measureReadFact(index, evidence);
	if (read !== null) return chanceOf(weighMeasures(READ_FACT_WEIGHTS, read));
	const confidence = chanceOf(weighMeasures(FACT_WEIGHTS, measureFact(index, evidence)));
	return isMisfit(index, evidence) ? Math.min(confidence, MISFIT) : confidence;
}

/** What the index and a reader tell of the best candidate, by the name of its weight; null where nothing reads. */
export function measureReadFact(index: PassageIndex, evidence: FactEvidence) {
	const { query, best, asked } = evidence;
	if (best.read === null) return null;
	const told = weighMeasures(FACT_WEIGHTS, measureFact(index, evidence));
	const names = findNames(asked.searched, query);
	return {
		base: 1,
		told,
		sure: Math.max(0, told),
		/** What is no question but a few words is found by these. */
		sureOfAny: Number(asked.type === "any") * Math.max(0, told),
		misfit: Number(isMisfit(index, evidence)),
		...weighArticle(index, query, { article: best.hit.passage.article, names }),
		certainty: best.certainty,
		/** How little else in what was read may answer. */
		ahead: logOfShare(best.share),
		/** Among few passages what is told by their words alone says less than what is read. */
		size: weighSize(index.sizeOf(query.within)),
		...best.read,
	};
}

/**
 * What speaks for the best candidate, by the name of its weight. A new piece of evidence is a line here; `npm run fit`
 * learns its weight.
 */
export function measureFact(index: PassageIndex, { query, hits, best, asked: { type } }: FactEvidence) {
	const told = countTold(index, best.hit, query);
	const all = [...query.rarity.values()].reduce((sum, rarity) => sum + rarity, 0) || 1;
	const [top] = hits;
	const rival = hits.find(({ passage }) => passage.article !== best.hit.passage.article);
	return {
		base: 1,
		/** Coverage by the squares of what the terms tell: the rarest words count most. */
		rareCoverage: best.evidence.rareCoverage,
		sentenceCoverage: best.evidence.coverage,
		/** How clearly the best candidate leads the others. */
		share: best.share,
		fit: best.fit,
		/** How far the best passage of another article is behind. */
		lead: top && rival ? (top.score - rival.score) / top.score : 1,
		/** The score of the best passage, against what the query could score at all. */
		relevance: (top?.score ?? 0) / (2.2 * all),
		matched: Math.log(1 + told),
		missing: Math.log(1 + query.tokens.length - Math.min(told, query.tokens.length)),
		noPhrase: Number(!best.isFitting),
		namesOnly: Number(type !== "definition" && holdsNamesOnly(index, best.hit, query)),
	};
}

/** Whether the best candidate cannot be what is asked for, however much speaks for it. */
export function isMisfit(index: PassageIndex, { query, best, asked: { type, focus } }: FactEvidence): boolean {
	if (!best.isFitting && STRICT.has(type)) return true;
	// "Which zebra", "how many zebras" where there is none; "what rank" may be told without the word.
	const noun = focus?.toLowerCase() ?? "";
	return noun !== "" && typeOfNoun(noun) === "thing" && !isClassing(noun) && isUnknown(index, query, noun);
}

/**
 * Whether all that a passage holds of a question are names, and the question asks for more: whoever is named there, the
 * passage tells something else of them.
 */
function holdsNamesOnly(index: PassageIndex, { passage, number }: Hit, { worths, rarity }: Query): boolean {
	const told = new Set<string>();
	const { ids, starts, from, to } = index.tokensOf(number);
	for (let at = from; at < to; at++) {
		const forms = worths.get(ids[at] ?? -1);
		if (!forms) continue;
		if (!PART_OF_NAME.test(passage.article.text.slice(starts[at] ?? 0))) return false;
		for (const { term } of forms) told.add(term);
	}
	return told.size < rarity.size;
}

/** A word with a capital, a number, or the particle of a name: "al-Assad", "de Gaulle". */
const PART_OF_NAME = /^(?:\p{Lu}|\p{N}|\p{Ll}{1,3}[-' ]\p{Lu})/u;

/** Whether no word of what is asked for stands anywhere, in any form: "which zebra" where there is none. */
function isUnknown(index: PassageIndex, query: Query, focus: string): boolean {
	const terms = termsOf(focus);
	return (
		terms.length > 0 && terms.every((term) => index.countOf(term, query.within) === 0 && !query.expansions.has(term))
	);
}

/** How many terms of the question the passage holds, in one of their forms. */
function countTold(index: PassageIndex, { number }: Hit, { worths }: Query): number {
	const told = new Set<string>();
	const { ids, from, to } = index.tokensOf(number);
	for (const id of ids.subarray(from, to)) {
		for (const { term } of worths.get(id) ?? []) told.add(term);
	}
	return told.size;
}
