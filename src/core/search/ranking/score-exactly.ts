import { type IdSieve, passes, sieveIds } from "../index/id-sieve.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import { MOST_FREQUENT } from "../index/tables/posting-table.ts";
import { type NumberRange, narrow } from "../terms/number-range.ts";
import type { PlannedTerm } from "./plan-terms.ts";
import { WEIGHTS, weighFrequency } from "./term-weights.ts";

/**
 * Scores single passages as the scoreboards do, to the last digit: from the tokens of their article, the same points
 * added in the same order.
 */
export function scoreExactly(
	index: PassageIndex,
	terms: readonly PlannedTerm[],
	within: NumberRange,
): (number: number) => number {
	const sieve = sieveIds(terms.flatMap(({ forms }) => forms.map(({ id }) => id)));
	const articles = new Map<number, number>();
	return (number) => {
		const article = index.articleNumbers[number] ?? 0;
		const { from, to } = rangeOf(index, article, within);
		const ofArticle = articles.get(article) ?? scoreArticle(terms, article, countIds(index, sieve, { from, to }));
		articles.set(article, ofArticle);
		const scoreAt = (passage: number) =>
			passage < from || passage >= to
				? 0
				: scorePassage(index, terms, passage, countIds(index, sieve, { from: passage, to: passage + 1 }));
		const around = WEIGHTS.neighbour * (scoreAt(number - 1) + scoreAt(number + 1)) + WEIGHTS.article * ofArticle;
		return scoreAt(number) + around;
	};
}

function rangeOf({ firstPassages }: PassageIndex, article: number, within: NumberRange): NumberRange {
	return {
		from: Math.max(within.from, firstPassages[article] ?? 0),
		to: Math.min(within.to, firstPassages[article + 1] ?? 0),
	};
}

/** How often terms stand in some passages, by their ids. */
type Counts = ReadonlyMap<number, number>;

/** Counts those terms that are looked for in some passages. */
function countIds(index: PassageIndex, sieve: IdSieve, passages: NumberRange): Counts {
	const counts = new Map<number, number>();
	for (let number = passages.from; number < passages.to; number++) {
		const { ids, from, to } = index.tokensOf(number);
		for (let at = from; at < to; at++) {
			const id = ids[at] ?? -1;
			if (passes(sieve, id)) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return counts;
}

function scorePassage(index: PassageIndex, terms: readonly PlannedTerm[], number: number, counts: Counts): number {
	const length = index.lengthOf(number) / index.meanLength;
	let score = 0;
	for (const { forms } of terms) {
		const text = forms.find(({ id, worth }) => worth > 0 && counts.has(id));
		if (text) {
			const frequency = Math.min(counts.get(text.id) ?? 0, MOST_FREQUENT);
			score += weighFrequency(text.worth, frequency, length);
			continue;
		}
		const spoken = forms.find(({ speakers }) => holds(speakers, number));
		if (spoken) score += spoken.told * WEIGHTS.speaker;
	}
	return score;
}

function scoreArticle(terms: readonly PlannedTerm[], article: number, counts: Counts): number {
	let score = 0;
	for (const { told, forms, headlines } of terms) {
		const text = forms.find(({ id, worth }) => worth > 0 && counts.has(id));
		if (text) score += text.worth;
		if (holds(headlines, article)) score += told * WEIGHTS.headline;
	}
	return score;
}

function holds(numbers: Uint32Array, number: number): boolean {
	const { from, to } = narrow(numbers, { from: 0, to: numbers.length }, { from: number, to: number + 1 });
	return from < to;
}
