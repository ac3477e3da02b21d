import { SENTENCE_WEIGHTS } from "#src/core/evidence/data/sentence-weights.ts";
import type { Share } from "./count-sets.ts";
import { type Example, type Fitted, fitWeights, type Judged } from "./fit-weights.ts";
import { isRight, type Sought } from "./seek-candidates.ts";

/** The larger sets count more, but far less than by their size; the news counts as much as it can bear. */
const SHARES: Readonly<Record<string, Share>> = {
	article: { share: 0.5 },
	news: { share: 1 },
	wild: { share: 0.5 },
	squad: { share: 2 },
	briefs: { share: 2 },
};

/** The weights under which the sentences that answer stand first. */
export function learnSentences(all: readonly Sought[]): Fitted {
	const rows = all.flatMap((sought): readonly Example[] => {
		const { known, found, set, fold } = sought;
		if (known.spans.length === 0 || !SHARES[set]) return [];
		const right = new Set(found.candidates.flatMap((candidate, at) => (isRight(sought, candidate) ? [at] : [])));
		const options = found.candidates.map(({ measures }) => Object.keys(SENTENCE_WEIGHTS).map(readFrom(measures)));
		// Where no sentence or each is right, there is nothing to choose.
		const worth = right.size > 0 && right.size < options.length ? 1 : 0;
		return [{ set, fold, options, right, worth, isPositive: true }];
	});
	return fitWeights({ today: SENTENCE_WEIGHTS, shares: SHARES, rows, judge });
}

/** Reads measures by their names. */
export function readFrom(measures: Readonly<Record<string, number>>): (name: string) => number {
	return (name) => measures[name] ?? 0;
}

function judge(rows: readonly Example[], score: (option: readonly number[]) => number): readonly Judged[] {
	return rows.map(({ set, options, right, isPositive }) => {
		const scores = options.map(score);
		return { set, isPositive, isRight: right.has(scores.indexOf(Math.max(...scores))) };
	});
}
