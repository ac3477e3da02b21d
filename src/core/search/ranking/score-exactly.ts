import { type IdSieve, passes, sieveIds } from "../index/id-sieve.ts";
import type { PassageIndex } from "../index/passage-index.ts";
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
		const ofArticle = articles.get(article) ?? scoreArticle(terms, article, findIds(index, sieve, { from, to }));
		articles.set(article, ofArticle);
		const scoreAt = (passage: number) =>
			passage < from || passage >= to
				? 0
				: scorePassage(index, terms, passage, findIds(index, sieve, { from: passage, to: passage + 1 }));
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

type Ids = ReadonlySet<number>;

/** The ids of those terms that are looked for which stand in some passages. */
function findIds({ tokens: { ids, first } }: PassageIndex, sieve: IdSieve, { from, to }: NumberRange): Ids {
	const found = new Set<number>();
	const end = first[to] ?? 0;
	for (let at = first[from] ?? 0; at < end; at++) {
		const id = ids[at] ?? -1;
		if (passes(sieve, id)) found.add(id);
	}
	return found;
}

function scorePassage(index: PassageIndex, terms: readonly PlannedTerm[], number: number, ids: Ids): number {
	const { passages, frequencies, lengths } = index.postings;
	const length = (lengths[number] ?? 0) / index.meanLength;
	let score = 0;
	for (const { forms } of terms) {
		const text = forms.find(({ id, worth }) => worth > 0 && ids.has(id));
		if (text) {
			const { from } = narrow(passages, text.stretch, { from: number, to: number + 1 });
			score += weighFrequency(text.worth, frequencies[from] ?? 0, length);
			continue;
		}
		const spoken = forms.find(({ speakers }) => holds(speakers, number));
		if (spoken) score += spoken.told * WEIGHTS.speaker;
	}
	return score;
}

function scoreArticle(terms: readonly PlannedTerm[], article: number, ids: Ids): number {
	let score = 0;
	for (const { told, forms, headlines } of terms) {
		const text = forms.find(({ id, worth }) => worth > 0 && ids.has(id));
		if (text) score += text.worth;
		if (holds(headlines, article)) score += told * WEIGHTS.headline;
	}
	return score;
}

function holds(numbers: Uint32Array, number: number): boolean {
	const { from, to } = narrow(numbers, { from: 0, to: numbers.length }, { from: number, to: number + 1 });
	return from < to;
}
