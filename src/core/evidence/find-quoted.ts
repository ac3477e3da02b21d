import type { QuotationQuestion } from "../question/saying/quotation-question.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { type AskedQuotation, readAskedQuotation } from "./asked-quotation.ts";
import { SURE_WHAT_WEIGHTS, SURE_WHO_WEIGHTS, WHAT_WEIGHTS, WHO_WEIGHTS } from "./data/quotation-weights.ts";
import { isBeside, measureQuotation, type QuotationMeasures } from "./quotation-evidence.ts";
import { type Measures, weighMeasures } from "./weigh-measures.ts";
import { type Quoted, weighQuotations } from "./weigh-quotations.ts";

/** A quotation that may answer, and what speaks for it. */
export type Candidate = Quoted & { readonly measures: QuotationMeasures };

/** A quotation that may answer, with its score in log-odds. */
export type Found = Candidate & { readonly score: number };

/** The quotations that bear on a question, best first, and how sure it is (0..1) of each that it answers. */
export type Findings = { readonly found: readonly Found[]; readonly sureOf: (found: Found) => number };

/** Where quotations are looked for: in one article or in all; `isWide` where many of them are wanted. */
export type Place = { readonly article?: string | undefined; readonly isWide?: boolean };

/** The quotations that bear on a question about somebody's words. */
export function findQuoted(index: PassageIndex, question: QuotationQuestion, place: Place = {}): Findings {
	const isWho = question.kind === "who-said";
	const [weights, sure] = isWho ? [WHO_WEIGHTS, SURE_WHO_WEIGHTS] : [WHAT_WEIGHTS, SURE_WHAT_WEIGHTS];
	const asked = readAskedQuotation(index, question, place);
	const found = collect(index, asked, (quoted, measures) => {
		return { ...quoted, measures, score: weighMeasures(weights, measures) };
	}).sort((a, b) => b.score - a.score || a.number - b.number || a.quotation.content.start - b.quotation.content.start);
	const rivals = findRivals(found);
	return { found, sureOf: (candidate) => boundConfidence(candidate, rivals, sure) };
}

/** Every quotation that may answer, with its evidence: of whoever is asked for, where somebody is. */
export function findCandidates(index: PassageIndex, question: QuotationQuestion): readonly Candidate[] {
	const asked = readAskedQuotation(index, question);
	return collect(index, asked, (quoted, measures) => ({ ...quoted, measures }));
}

function collect<Kept>(
	index: PassageIndex,
	asked: AskedQuotation,
	keep: (quoted: Quoted, measures: QuotationMeasures) => Kept,
): Kept[] {
	const isOf = asked.question.kind === "what-said" && asked.question.speaker !== "";
	const kept: Kept[] = [];
	for (const number of asked.passages.keys()) {
		for (const quoted of weighQuotations(index, number, asked.topic)) {
			if (isBeside(asked, quoted)) continue;
			const measures = measureQuotation(index, asked, quoted);
			// Nobody's words are given for another's: what is said by others is no answer to what somebody said.
			if (!isOf || measures.speakerOff === 0) kept.push(keep(quoted, measures));
		}
	}
	return kept;
}

/** How sure it is, within what the form of the question tells for certain. */
function boundConfidence(candidate: Found, rivals: Rivals, sure: Measures<keyof SureMeasures>): number {
	const confidence = confidenceOf(measureSure(candidate, rivals), sure);
	const { otherMatter, isOnTopic } = candidate.measures;
	if (otherMatter === 1) return Math.min(confidence, UNSURE);
	return isOnTopic === 1 ? Math.max(confidence, FAIRLY_SURE) : confidence;
}

/** How sure it is at least that somebody's words on a topic answer which hold nearly all of it, or stand among it. */
const FAIRLY_SURE = 0.6;

/** How sure it may be at most that words answer which lack the very name that is asked about. */
const UNSURE = 0.4;

/** The best of all, and the best of another speaker. */
export type Rivals = { readonly best: Found | undefined; readonly rival: Found | undefined };

/** Finds the best of all and the best of another speaker; the best comes first. */
export function findRivals(scored: readonly Found[]): Rivals {
	const [best] = scored;
	return { best, rival: scored.find((other) => !isSameVoice(other, best)) };
}

/** What tells how sure it is that a quotation answers, by the name of its weight. */
export function measureSure({ measures, score }: Found, { best, rival }: Rivals) {
	return {
		base: 1,
		own: measures.own,
		sequence: measures.sequence,
		rare: measures.rare,
		matched: measures.matched,
		missingAround: measures.missingAround,
		isDirect: measures.isDirect,
		coverage: measures.coverage,
		around: measures.around,
		fewAround: measures.fewAround,
		fewCovered: measures.fewCovered,
		missingOfFew: measures.missingOfFew,
		unknown: measures.unknown,
		missingNames: measures.missingNames,
		speakerFit: measures.speakerFit,
		speakerShare: measures.speakerShare,
		isAny: measures.isAny,
		isAnyOfSpeaker: measures.isAny * measures.speakerFit,
		relevance: measures.relevance,
		size: measures.size,
		isSure: measures.isSure,
		/** How far the best of another speaker is behind the best. */
		lead: Math.min(6, (best?.score ?? 0) - (rival?.score ?? (best?.score ?? 0) - 6)),
		behind: Math.min(6, (best?.score ?? score) - score),
		denialForClaim: measures.denialForClaim,
		claimForDenial: measures.claimForDenial,
	};
}

function isSameVoice(one: Found, other: Found | undefined): boolean {
	return (
		other === undefined ||
		(one.passage.article === other.passage.article &&
			one.quotation.speaker?.name.start === other.quotation.speaker?.name.start)
	);
}

export type SureMeasures = ReturnType<typeof measureSure>;

function confidenceOf(measures: SureMeasures, weights: Measures<keyof SureMeasures>): number {
	return 1 / (1 + Math.exp(-weighMeasures(weights, measures)));
}
