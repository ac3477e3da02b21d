import { solve } from "./solve.ts";

/** Options of which some are right, each by the strength of its evidence, and how much the choice counts. */
export type Choice = {
	readonly options: readonly (readonly number[])[];
	readonly right: ReadonlySet<number>;
	readonly counts?: number;
};

const STEPS = 8;

/**
 * The weights under which the right options are likeliest, by Newton's method for a fixed number of steps; `ridge`
 * draws each
 * weight to nothing. Of two options, one of them all zeros, this is logistic regression.
 */
export function fitChoices(choices: readonly Choice[], ridge: number): readonly number[] {
	const size = choices[0]?.options[0]?.length ?? 0;
	const weights = Array.from({ length: size }, () => 0);
	for (let step = 0; step < STEPS; step++) {
		const slope = weights.map((weight) => -ridge * weight);
		const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge : 0)));
		for (const choice of choices) addChoice(choice, { weights, slope, curve });
		solve(curve, slope).forEach((move, i) => {
			weights[i] = (weights[i] ?? 0) + Math.max(-3, Math.min(3, move));
		});
	}
	return weights;
}

/** How likely each option is the right one. */
function chancesOf(options: readonly (readonly number[])[], weights: readonly number[]): readonly number[] {
	const scores = options.map((option) => option.reduce((sum, it, i) => sum + it * (weights[i] ?? 0), 0));
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}

type Sums = { readonly weights: readonly number[]; readonly slope: number[]; readonly curve: number[][] };

function addChoice({ options, right, counts = 1 }: Choice, { weights, slope, curve }: Sums): void {
	const chances = chancesOf(options, weights);
	const rightChance = [...right].reduce((sum, at) => sum + (chances[at] ?? 0), 0) || 1;
	const mean = weights.map((_, i) =>
		options.reduce((sum, option, at) => sum + (chances[at] ?? 0) * (option[i] ?? 0), 0),
	);
	options.forEach((option, at) => {
		const chance = chances[at] ?? 0;
		const pull = right.has(at) ? chance / rightChance : 0;
		option.forEach((it, i) => {
			slope[i] = (slope[i] ?? 0) + counts * (pull - chance) * it;
			const row = curve[i];
			const off = it - (mean[i] ?? 0);
			if (row)
				option.forEach((other, j) => {
					row[j] = (row[j] ?? 0) + counts * chance * off * (other - (mean[j] ?? 0));
				});
		});
	});
}
