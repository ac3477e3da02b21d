import { type Choice, chancesOf, fitChoices, likelihoodOf } from "./fit-choices.ts";
import { crossValidate } from "./fold.ts";

/** A choice, and the article that it stands in. */
export type Example = Choice & { readonly article: string };

/** The weights, by the names of the evidence, in the order of the numbers in each example. */
export type Fitted = { readonly weights: Readonly<Record<string, number>>; readonly report: readonly string[] };

const RIDGE = 1;

/**
 * Fits one weight for each name, and tells how it does in articles not learnt from, against today's, and what each
 * name brings.
 */
export function fitWeights(examples: readonly Example[], today: Readonly<Record<string, number>>): Fitted {
	const names = Object.keys(today);
	const folds = crossValidate(examples, (rows) => fitChoices(rows, RIDGE));
	const all = measure(folds);
	const weights = fitChoices(examples, RIDGE);
	const old = measure(crossValidate(examples, () => Object.values(today)));
	const rows = names.map((name, i) => {
		const without = measure(folds, i);
		const figures = [today[name] ?? 0, weights[i] ?? 0, all.likelihood - without.likelihood, all.right - without.right];
		return `  ${name.padEnd(18)} ${figures.map((figure) => figure.toFixed(4).padStart(9)).join(" ")}`;
	});
	return {
		weights: Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100])),
		report: [
			`  cross-validated by article: right ${show(old)} today, ${show(all)} learnt again, of ${examples.length}`,
			`  ${"evidence".padEnd(18)}     today    learnt  it brings: likelihood, share right`,
			...rows,
		],
	};
}

type Figure = { readonly right: number; readonly likelihood: number };

function show({ right, likelihood }: Figure): string {
	return `${(100 * right).toFixed(2)}% (likelihood ${likelihood.toFixed(4)})`;
}

type Folds = ReturnType<typeof crossValidate<Example, readonly number[]>>;

/** The share of held-out choices that fall on a right option, with one piece of evidence left out if one is given. */
function measure(folds: Folds, leftOut = -1): Figure {
	let right = 0;
	let likelihood = 0;
	let count = 0;
	for (const { learnt, held } of folds) {
		const weights = learnt.map((weight, i) => (i === leftOut ? 0 : weight));
		likelihood += likelihoodOf(held, weights) * held.length;
		count += held.length;
		for (const choice of held) {
			const chances = chancesOf(choice.options, weights);
			if (choice.right.has(chances.indexOf(Math.max(...chances)))) right++;
		}
	}
	return { right: right / count, likelihood: likelihood / count };
}
