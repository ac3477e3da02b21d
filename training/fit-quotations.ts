import { findRivals, measureSure } from "#src/core/evidence/quotation-confidence.ts";
import type { Measures } from "#src/core/evidence/weigh-measures.ts";
import { weighMeasures } from "#src/core/evidence/weigh-measures.ts";
import { fitChoices } from "./fit-choices.ts";
import { foldOf } from "./fold.ts";
import type { QuotationChoice } from "./quotation-choices.ts";

const RIDGE = 1;
/** How often a question of a set is counted: those that people wrote are fewer than those made from annotations. */
const SHARES: Readonly<Record<string, number>> = { train: 1, said: 1, news: 2, wild: 3, article: 2, paraphrase: 3 };
/** At most this many candidates of a question teach: those that today's weights put first, and all that are right. */
const MOST_TAUGHT = 30;

type Weights = Readonly<Record<string, number>>;

/** The weights of quotations of one kind of question, and of how sure they are, with what they reach when held out. */
export function fitQuotations(choices: readonly QuotationChoice[], today: Weights, todaySure: Weights) {
	const learn = (rows: readonly QuotationChoice[]) => {
		const weights = learnOrder(rows, today);
		return { weights, sure: learnSure(rows, weights, todaySure) };
	};
	const folds = [0, 1, 2, 3, 4].map((fold) => ({
		learnt: learn(choices.filter(({ article }) => foldOf(article) !== fold)),
		held: choices.filter(({ article }) => foldOf(article) === fold),
	}));
	const all = learn(choices);
	return { ...all, report: reportOf(folds) };
}

function learnOrder(rows: readonly QuotationChoice[], today: Weights): Weights {
	const names = Object.keys(today);
	const examples = rows
		.flatMap((row) => Array.from({ length: SHARES[row.set] ?? 1 }, () => row))
		.filter(({ right, candidates }) => right.size > 0 && right.size < candidates.length)
		.map(({ candidates, right }) => {
			const order = candidates
				.map((candidate, at) => ({ at, score: weighMeasures(today, candidate.measures) }))
				.sort((one, other) => other.score - one.score);
			const kept = order.filter(({ at }, rank) => rank < MOST_TAUGHT || right.has(at)).map(({ at }) => at);
			return {
				options: kept.map((at) => names.map((name) => Number(measuresOf(candidates[at]?.measures)[name] ?? 0))),
				right: new Set(kept.flatMap((at, place) => (right.has(at) ? [place] : []))),
			};
		});
	return named(names, fitChoices(examples, RIDGE));
}

function learnSure(rows: readonly QuotationChoice[], weights: Weights, todaySure: Weights): Weights {
	const names = Object.keys(todaySure);
	const repeated = rows.flatMap((row) => Array.from({ length: SHARES[row.set] ?? 1 }, () => row));
	const examples = repeated.flatMap((row) => {
		const { measures, isRight } = judge(row, weights);
		return [
			{
				options: [names.map((name) => measures[name] ?? 0), names.map(() => 0)],
				right: new Set([isRight ? 0 : 1]),
			},
		];
	});
	return named(names, fitChoices(examples, RIDGE));
}

function judge({ candidates, right }: QuotationChoice, weights: Weights) {
	const scored = candidates
		.map((candidate, at) => ({ ...candidate, at, read: null, score: weighMeasures(weights, candidate.measures) }))
		.sort((one, other) => other.score - one.score);
	const [best] = scored;
	if (!best) throw new RangeError("Cannot judge a question: it has no candidates");
	return { measures: measuresOf(measureSure(best, findRivals(scored))), isRight: right.has(best.at), best };
}

function measuresOf(measures: Measures<string> | undefined): Weights {
	return measures ?? {};
}

function named(names: readonly string[], weights: readonly number[]): Weights {
	return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]));
}

type Folds = readonly {
	readonly learnt: { readonly weights: Weights; readonly sure: Weights };
	readonly held: readonly QuotationChoice[];
}[];

/** Per set: first right, answered and right, refused of the unanswerable. */
function reportOf(folds: Folds): readonly string[] {
	const sets = new Map<
		string,
		{ answerable: number; possible: number; first: number; right: number; un: number; refused: number }
	>();
	for (const { learnt, held } of folds)
		for (const choice of held) {
			const row = sets.get(choice.set) ?? { answerable: 0, possible: 0, first: 0, right: 0, un: 0, refused: 0 };
			sets.set(choice.set, row);
			const { measures, isRight } = judge(choice, learnt.weights);
			const isAnswered = weighMeasures(learnt.sure, measures) >= 0;
			if (choice.answerable) {
				row.answerable++;
				if (choice.right.size > 0) row.possible++;
				if (isRight) row.first++;
				if (isRight && isAnswered) row.right++;
			} else {
				row.un++;
				if (!isAnswered) row.refused++;
			}
		}
	return [...sets].map(
		([set, { answerable, possible, first, right, un, refused }]) =>
			`  ${set.padEnd(11)} right first ${first}, and answered ${right}, of ${answerable} (possible ${possible}); ` +
			`refused ${refused} of ${un}`,
	);
}
