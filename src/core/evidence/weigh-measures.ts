/** How strong each piece of evidence is, by its name. */
export type Measures<Name extends string> = Readonly<Record<Name, number>>;

/** How much all pieces of evidence say together: each by its weight, added in the order of the weights. */
export function weighMeasures<Name extends string>(weights: Measures<Name>, measures: Measures<Name>): number {
	let sum = 0;
	for (const name in weights) sum += weights[name] * measures[name];
	return sum;
}
