import { findCandidates } from "#src/core/answer/answer-fact.ts";
import { isMisfit, measureFact } from "#src/core/evidence/fact-confidence.ts";
import { readQuotationQuestion } from "#src/core/question/saying/quotation-question.ts";
import type { Collection } from "./collection.ts";

/** The sentences that were read for a question about a fact, by their evidence, and which of them hold the answer. */
export type Sought = {
	readonly article: string;
	readonly set: string;
	readonly sentences: readonly Readonly<Record<string, number>>[];
	readonly right: ReadonlySet<number>;
	/** The evidence that the first sentence answers. */
	readonly fact: Readonly<Record<string, number>>;
	readonly isMisfit: boolean;
};

/** Asks all questions about facts of a collection; one that finds nothing teaches nothing. */
export function seekCandidates({ name, index, questions }: Collection): readonly Sought[] {
	return questions.flatMap(({ question, article, spans }) => {
		if (readQuotationQuestion(question) !== null) return [];
		const place = { article: undefined, window: null };
		const { query, hits, asked, candidates } = findCandidates(index, { question, place });
		const [best] = candidates;
		if (!best) return [];
		const right = candidates.flatMap(({ hit, sentence }, at) =>
			hit.passage.article.id === article && spans.some(({ start, end }) => start < sentence.end && end > sentence.start)
				? [at]
				: [],
		);
		const evidence = { query, hits, best, asked };
		return [
			{
				article,
				set: name,
				sentences: candidates.map(({ measures }) => measures),
				right: new Set(right),
				fact: measureFact(index, evidence),
				isMisfit: isMisfit(index, evidence),
			},
		];
	});
}
