import type { PassageIndex } from "../index/passage-index.ts";
import { scoreOnce } from "../index/scoreboard.ts";
import type { Query } from "../query/query.ts";
import { spend } from "../query/work.ts";

/**
 * BM25 (https://doi.org/10.1561/1500000019) for passages of news, in which a term seldom stands twice by chance and a
 * long one holds more than one matter; and what a term tells in the name of a speaker and in a headline.
 */
const WEIGHTS = { k: 0.3, b: 1, speaker: 1, headline: 1 } as const;

/** Puts on the scoreboards of the index what the terms of a query tell of each passage and each article. */
export function scoreTerms(index: PassageIndex, query: Query): void {
	for (const [term, rarity] of inOrderOfWork(index, query)) {
		index.passageScores.turn++;
		index.articleScores.turn++;
		// In falling order of their weight: a passage is scored by the best that it holds, once.
		const forms = [{ term, weight: 1 }, ...(query.expansions.get(term) ?? [])];
		for (const form of forms) scoreText(index, query, { asked: term, form: form.term });
		for (const form of forms)
			scoreSpeakers(index, query, { form: form.term, points: rarity * form.weight * WEIGHTS.speaker });
		scoreHeadlines(index, term, rarity * WEIGHTS.headline);
	}
}

/** The terms in the order of the question; where they are too much work, the rarest first, and as many as may be. */
function inOrderOfWork(index: PassageIndex, { rarity, expansions, within, work }: Query) {
	const terms = [...rarity].map(([term, told]) => {
		const forms = [term, ...(expansions.get(term) ?? []).map((other) => other.term)];
		const steps = forms.reduce((sum, form) => sum + index.countOf(form, within) + index.speakersOf(form).length, 0);
		return { term, told, steps };
	});
	const all = terms.reduce((sum, { steps }) => sum + steps, 0);
	if (work.done + all > work.most) terms.sort((one, other) => one.steps - other.steps);
	return terms.filter(({ steps }) => spend(work, steps)).map(({ term, told }) => [term, told] as const);
}

function scoreText(
	index: PassageIndex,
	query: Query,
	{ asked, form }: { readonly asked: string; readonly form: string },
): void {
	const id = index.vocabulary.get(form);
	const worth = id === undefined ? undefined : query.worths.get(id)?.find(({ term }) => term === asked)?.worth;
	if (id === undefined || worth === undefined) return;
	const { passages, frequencies, lengths } = index.postings;
	const { k, b } = WEIGHTS;
	const { passageScores, articleScores, articleNumbers, meanLength } = index;
	const { from, to } = index.stretchOf(id, query.within);
	for (let at = from; at < to; at++) {
		const number = passages[at] ?? 0;
		const frequency = frequencies[at] ?? 0;
		const length = (lengths[number] ?? 0) / meanLength;
		scoreOnce(passageScores, number, (worth * frequency * (k + 1)) / (frequency + k * (1 - b + b * length)));
		scoreOnce(articleScores, articleNumbers[number] ?? 0, worth);
	}
}

function scoreSpeakers(
	index: PassageIndex,
	{ within }: Query,
	{ form, points }: { readonly form: string; readonly points: number },
): void {
	for (const number of index.speakersOf(form, within)) scoreOnce(index.passageScores, number, points);
}

function scoreHeadlines(index: PassageIndex, term: string, points: number): void {
	index.articleScores.turn++;
	for (const article of index.headlinesOf(term)) scoreOnce(index.articleScores, article, points);
}
