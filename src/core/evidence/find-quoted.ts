import type { QuotationQuestion } from "../question/saying/quotation-question.ts";
import type { Mark } from "../reader/mark.ts";
import { pickRead } from "../reader/pick-read.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { type AskedQuotation, readAskedQuotation } from "./asked-quotation.ts";
import { SURE_WHAT_WEIGHTS, SURE_WHO_WEIGHTS, WHAT_WEIGHTS, WHO_WEIGHTS } from "./data/quotation-weights.ts";
import { READ_QUOTATION_WEIGHTS, READ_SURE_WEIGHTS } from "./data/reader-weights.ts";
import { weighArticle } from "./missing-words.ts";
import { isBeside, measureQuotation, type QuotationMeasures } from "./quotation-evidence.ts";
import { type ReadEvidence, readSpan, UNREAD } from "./read-evidence.ts";
import { type Measures, weighMeasures } from "./weigh-measures.ts";
import { type Quoted, weighQuotations } from "./weigh-quotations.ts";

/** A quotation that may answer, and what speaks for it. */
export type Candidate = Quoted & { readonly measures: QuotationMeasures };

/** A quotation that may answer, with its score in log-odds. */
export type Found = Candidate & {
	readonly score: number;
	/** What a reader says of it; null where nothing reads. */
	readonly read: ReadEvidence | null;
};

/** The quotations that bear on a question, best first, and how sure it is (0..1) of each that it answers. */
export type Findings = {
	readonly found: readonly Found[];
	readonly sureOf: (found: Found) => number;
};

/** Where quotations are looked for: in one article or in all; `isWide` where many of them are wanted. */
export type Place = {
	readonly article?: string | undefined;
	readonly isWide?: boolean;
	/** What a reader marks in passages for the question, where there is one. */
	readonly mark?: MarkQuoted;
};

/** What a reader marks in passages for the question that is asked; null where nothing reads. */
export type MarkQuoted = (passages: readonly Passage[]) => ReadonlyMap<Passage, Mark> | null;

/** The quotations that bear on a question about somebody's words. */
export function findQuoted(index: PassageIndex, question: QuotationQuestion, place: Place = {}): Findings {
	const isWho = question.kind === "who-said";
	const [weights, sure] = isWho ? [WHO_WEIGHTS, SURE_WHO_WEIGHTS] : [WHAT_WEIGHTS, SURE_WHAT_WEIGHTS];
	const asked = readAskedQuotation(index, question, place);
	const told = sortFound(
		collect(index, asked, (quoted, measures) => {
			return { ...quoted, measures, read: null, score: weighMeasures(weights, measures) };
		}),
	);
	const findings = judgeFound(index, asked, { found: told, sure });
	const [best] = told;
	// What is asked for word for word need not be read, and all that somebody said tells nothing to read for.
	if (!best || !place.mark || best.measures.isAny === 1 || isPlain(best, findings.sureOf(best))) return findings;
	const marks = place.mark(pickRead([...new Set(told.map(({ passage }) => passage))]));
	if (marks === null) return findings;
	const found = sortFound(told.map((it) => weighRead(it, marks)));
	return judgeFound(index, asked, { found, sure });
}

/** Whether the very words of a question are said, side by side as in it, or nothing else comes near to that. */
function isPlain({ own, sequence }: Found, sureness: number): boolean {
	return (own >= ALL_BUT && sequence >= MOST_PAIRS) || sureness >= PLAIN;
}

/** So sure it is by the words alone that nothing is left to read. */
const PLAIN = 0.95;

/** The share of a question's words, and of those that stand side by side in it, that are the very words. */
const ALL_BUT = 0.85;
const MOST_PAIRS = 0.7;

function sortFound(found: readonly Found[]): readonly Found[] {
	return found.toSorted(
		(a, b) => b.score - a.score || a.number - b.number || a.quotation.content.start - b.quotation.content.start,
	);
}

function judgeFound(
	index: PassageIndex,
	asked: AskedQuotation,
	{ found, sure }: { readonly found: readonly Found[]; readonly sure: Measures<keyof SureMeasures> },
): Findings {
	const rivals = findRivals(found);
	return { found, sureOf: (candidate) => boundConfidence(index, asked, { candidate, rivals, sure }) };
}

/** A quotation with what a reader says of its words. */
function weighRead(found: Found, marks: ReadonlyMap<Passage, Mark>): Found {
	const mark = marks.get(found.passage);
	const read = mark ? readSpan(mark, found.quotation.content) : UNREAD;
	return { ...found, read, score: weighMeasures(READ_QUOTATION_WEIGHTS, { told: found.score, ...read }) };
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
function boundConfidence(index: PassageIndex, asked: AskedQuotation, { candidate, rivals, sure }: Judged): number {
	const { otherMatter, isOnTopic, missingNames } = candidate.measures;
	const read = measureReadSure(index, asked, { candidate, rivals, sure });
	if (read !== null) {
		const confidence = chanceOf(weighMeasures(READ_SURE_WEIGHTS, read));
		// What is short of the question's words may say it in others, but not what is short of its names.
		if (otherMatter === 1 && missingNames > 0) return Math.min(confidence, UNSURE);
		return isOnTopic === 1 ? Math.max(confidence, FAIRLY_SURE) : confidence;
	}
	const confidence = chanceOf(weighMeasures(sure, measureSure(candidate, rivals)));
	if (otherMatter === 1) return Math.min(confidence, UNSURE);
	return isOnTopic === 1 ? Math.max(confidence, FAIRLY_SURE) : confidence;
}

function chanceOf(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

/** A quotation that is judged, those that it is held against, and the weights for it. */
type Judged = {
	readonly candidate: Found;
	readonly rivals: Rivals;
	readonly sure: Measures<keyof SureMeasures>;
};

/** What the index tells and what a reader says of a quotation, by the name of its weight; null if nothing reads. */
export function measureReadSure(index: PassageIndex, asked: AskedQuotation, { candidate, rivals, sure }: Judged) {
	const { measures, read } = candidate;
	if (read === null) return null;
	const told = weighMeasures(sure, measureSure(candidate, rivals));
	const { otherMatter, isOnTopic, missingNames } = measures;
	return {
		base: 1,
		told,
		sure: Math.max(0, told),
		otherMatter,
		isOnTopic,
		missingNames: Math.min(2, missingNames),
		size: measures.size,
		...weighArticle(index, asked.topic.query, { article: candidate.passage.article, names: asked.names }),
		...read,
	};
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
