import type { Answer, Citation } from "../../core/answer/answer.ts";
import { findInstead } from "../../presentation/answer/refusal.ts";

/**
 * All that an answer has to show, best first: what answers, then what else was found; of a no what there is instead.
 */
export function placesOf(answer: Answer): readonly Citation[] {
	if (answer.kind === "not-found") return findInstead(answer, String)?.citations ?? [];
	if (answer.kind === "told") return [];
	const { citations, passages } = answer;
	return [
		...citations,
		...passages.filter((passage) => !citations.some((citation) => isSamePassage(citation, passage))),
	];
}

/** The place of a citation, whose passage may have been narrowed since. */
export function placeOf(citation: Citation, places: readonly Citation[]): number {
	const { article, passage, highlight, quotation } = citation;
	return places.findIndex(
		(it) =>
			it.article === article &&
			it.passage.start <= passage.start &&
			it.passage.end >= passage.end &&
			it.highlight === highlight &&
			it.quotation === quotation,
	);
}

function isSamePassage(one: Citation, other: Citation): boolean {
	return one.article === other.article && one.passage.start === other.passage.start;
}
