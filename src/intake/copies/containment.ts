/** The share, 0 to 1, of the shorter text's runs of words that stand in the other too; 0 where either has none. */
export function containment(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
	const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
	if (fewer.size === 0) return 0;
	let shared = 0;
	for (const shingle of fewer) if (more.has(shingle)) shared++;
	return shared / fewer.size;
}

/** The same, estimated from the sketches of both: by those hashes that would be in either sketch, were they there. */
export function estimateContainment(one: readonly number[], other: readonly number[]): number {
	const bound = Math.min(one.at(-1) ?? -1, other.at(-1) ?? -1);
	const [near, far] = [one, other].map((sketch) => new Set(sketch.filter((hash) => hash <= bound)));
	return containment(near ?? NONE, far ?? NONE);
}

const NONE: ReadonlySet<number> = new Set();
