import type { PassageIndex } from "../index/passage-index.ts";
import { scoreOnce } from "../index/scoreboard.ts";
import { GONE, numberAt } from "../index/segments/run.ts";
import type { PlannedForm, PlannedTerm } from "./plan-terms.ts";
import { WEIGHTS, weighFrequency } from "./term-weights.ts";

/** Puts on the scoreboards of the index what some terms tell of each passage and each article. */
export function scoreTerms(index: PassageIndex, terms: readonly PlannedTerm[]): void {
	for (const { told, forms, headlines } of terms) {
		index.passageScores.turn++;
		index.articleScores.turn++;
		// A passage is scored by the best that it holds, once.
		for (const form of forms) if (form.worth > 0) scoreText(index, form);
		for (const form of forms) {
			const points = form.told * WEIGHTS.speaker;
			for (const number of form.speakers) scoreOnce(index.passageScores, number, points);
		}
		index.articleScores.turn++;
		for (const article of headlines) scoreOnce(index.articleScores, article, told * WEIGHTS.headline);
	}
}

function scoreText(index: PassageIndex, { worth, runs }: PlannedForm): void {
	const { passageScores, articleScores, articleNumbers, meanLength } = index;
	for (const { passages, frequencies, lengths, numbers, from, to } of runs) {
		for (let at = from; at < to; at++) {
			const own = passages[at] ?? 0;
			const number = numberAt(numbers, own);
			if (number === GONE) continue;
			const length = (lengths[own] ?? 0) / meanLength;
			scoreOnce(passageScores, number, weighFrequency(worth, frequencies[at] ?? 0, length));
			scoreOnce(articleScores, articleNumbers[number] ?? 0, worth);
		}
	}
}
