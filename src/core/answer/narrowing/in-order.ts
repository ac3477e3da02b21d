import type { Findings } from "../../evidence/find-quoted.ts";
import type { Found } from "../../evidence/found-quotation.ts";
import type { Order } from "../../question/filter.ts";
import type { QuotationQuestion } from "../../question/saying/quotation-question.ts";
import { termsOf } from "../../search/terms/terms.ts";
import type { Citation } from "../answer.ts";
import { citeFound, speakerName, THRESHOLD } from "../answer-quoted.ts";

/** So many quotations are told in order of date: the best of them where there are more. */
const MOST_TOLD = 30;

/** All that was said on something, in order of date; none where nobody said anything. */
export function citeInOrder(
	question: QuotationQuestion,
	{ found, sureOf }: Findings,
	order: Order,
): readonly Citation[] {
	const topic = question.kind === "what-said" && question.speaker === "" ? new Set(termsOf(question.topic)) : null;
	const told = found.filter((it) => (topic ? isOnTopic(it, topic.size) : sureOf(it) >= THRESHOLD));
	const citations = onePerPassage(told).slice(0, MOST_TOLD).map(citeFound);
	return putInOrder(citations, order);
}

/** The share of a topic that what is said on it holds at least, with a part of what stands around it. */
const HEARD = 0.4;
const AROUND = 0.6;
/** The share that must be there, said or around it: "political climate" is not climate change. */
const THERE = 0.65;

/** The share of its words that must be there, however little they tell: of a vote in Iraq, not Iraq alone. */
const MATCHED = 0.75;

// Whoever is not named says nothing in a list of who said what.
function isOnTopic({ measures: { coverage, around, ...measures } }: Found, terms: number): boolean {
	if (measures.missingNames > 0 || measures.isNamed === 0) return false;
	const matched = Math.round(Math.exp(measures.matched) - 1);
	if (matched < MATCHED * terms) return false;
	return measures.isAny === 1 || (coverage + AROUND * around >= HEARD && coverage + around >= THERE);
}

/** The best of what each speaker says in a passage: an interrupted quotation is told once. */
function onePerPassage(found: readonly Found[]): readonly Found[] {
	const seen = new Set<string>();
	return found.filter((it) => {
		const key = `${it.number} ${speakerName(it)}`;
		return !seen.has(key) && seen.add(key);
	});
}

/** Citations in order of the dates of their articles, those without one last, and of one article in its own order. */
export function putInOrder(citations: readonly Citation[], order: Order | undefined): readonly Citation[] {
	if (order === undefined) return citations;
	const sign = order === "newest" ? -1 : 1;
	return citations.toSorted(
		(one, other) => compareDates(one, other, sign) || compareIds(one, other) || startOf(one) - startOf(other),
	);
}

function compareDates({ article: one }: Citation, { article: other }: Citation, sign: number): number {
	if (one.published === other.published) return 0;
	if (one.published === undefined) return 1;
	if (other.published === undefined) return -1;
	return one.published < other.published ? -sign : sign;
}

function compareIds({ article: one }: Citation, { article: other }: Citation): number {
	return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}

function startOf({ passage, highlight }: Citation): number {
	return highlight?.start ?? passage.start;
}
