import { findCandidates } from "#src/core/answer/answer-fact.ts";
import { type Candidate, rankCandidates } from "#src/core/evidence/choose-sentence.ts";
import { isMisfit, measureFact } from "#src/core/evidence/fact-confidence.ts";
import { readQuotationQuestion } from "#src/core/question/saying/quotation-question.ts";
import type { PassageIndex } from "#src/core/search/index/passage-index.ts";
import type { Collection, KnownQuestion } from "./collection.ts";
import type { Measured } from "./measured.ts";

type Found = ReturnType<typeof findCandidates>;

/** What was found for a question about a fact, and what the program weighs of it. */
export type Sought = {
	readonly set: string;
	readonly fold: string;
	readonly index: PassageIndex;
	readonly found: Found;
	readonly known: KnownQuestion;
};

/** Asks all questions of a collection that the program takes for questions about a fact. */
export function seekCandidates({ name, index, questions }: Collection): readonly Sought[] {
	return questions.flatMap((known) => {
		if (!isAboutFact(known.question)) return [];
		const place = { article: undefined, window: null };
		const found = findCandidates(index, { question: known.question, place });
		return found.candidates.length > 0 ? [{ set: name, fold: known.fold, index, found, known }] : [];
	});
}

/** Whether the program takes a question for one about a fact alone, or as much as for one about words. */
function isAboutFact(question: string): boolean {
	return readQuotationQuestion(question)?.isSure !== true;
}

/** Whether a sentence holds the answer. */
export function isRight({ known: { article, spans } }: Sought, { hit, sentence }: Candidate): boolean {
	return (
		hit.passage.article.id === article && spans.some(({ start, end }) => start < sentence.end && end > sentence.start)
	);
}

/** The evidence that the first sentence answers, with the sentences in the order that the weights give. */
export function seekFact(sought: Sought, weights: Candidate["measures"]): Measured | null {
	const { index, found } = sought;
	const [best] = rankCandidates(found.candidates, weights);
	if (!best) return null;
	const evidence = { ...found, best };
	return {
		measures: measureFact(index, evidence),
		isMisfit: isMisfit(index, evidence),
		isRight: isRight(sought, best),
		isAnswerable: sought.known.spans.length > 0,
	};
}
