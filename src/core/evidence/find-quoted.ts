import type { QuotationQuestion } from "../question/saying/quotation-question.ts";
import type { Mark, MarkForQuestion } from "../reader/mark.ts";
import { readOn } from "../reader/read-on.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { type AskedQuotation, readAskedQuotation } from "./asked-quotation.ts";
import { SURE_WHAT_WEIGHTS, SURE_WHO_WEIGHTS, WHAT_WEIGHTS, WHO_WEIGHTS } from "./data/quotation-weights.ts";
import { READ_QUOTATION_WEIGHTS } from "./data/reader-weights.ts";
import type { Candidate, Found } from "./found-quotation.ts";
import { findRivals, judgeQuotation, type SureMeasures } from "./quotation-confidence.ts";
import { isBeside, measureQuotation, type QuotationMeasures } from "./quotation-evidence.ts";
import { readSpan, UNREAD } from "./read-evidence.ts";
import { type Measures, weighMeasures } from "./weigh-measures.ts";
import { type Quoted, weighQuotations } from "./weigh-quotations.ts";

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
	readonly mark?: MarkForQuestion;
};

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
	const marks = readOn([...new Set(told.map(({ passage }) => passage))], place.mark);
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
	return { found, sureOf: (candidate) => judgeQuotation(index, asked, { candidate, rivals, sure }) };
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
