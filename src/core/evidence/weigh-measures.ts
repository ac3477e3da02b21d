/** How strong each piece of evidence is, by its name. */
export type Measures<Name extends string> = Readonly<Record<Name, number>>;

/** How much all pieces of evidence say together: each by its weight, added in the order of the weights. */
export function weighMeasures<Name extends string>(weights: Measures<Name>, measures: Measures<Name>): number {
	let sum = 0;
	for (const name in weights) sum += weights[name] * measures[name];
	return sum;
}

/** The chance, 0..1, that log-odds stand for. */
export function chanceOf(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

/** The logarithm of the sum of what some log-odds stand for. */
export function logOfSum(terms: readonly number[]): number {
	if (terms.length === 0) return Number.NEGATIVE_INFINITY;
	const most = Math.max(...terms);
	return most + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - most), 0));
}
