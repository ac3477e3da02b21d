/** How much a set counts in learning: its share, whatever its size, and whether its answered and others count alike. */
export type Share = { readonly share: number; readonly isBalanced?: boolean };

/** Something learnt from, of a set; `worth` is how much it counts within its set. */
export type Counted = { readonly set: string; readonly worth: number; readonly isPositive: boolean };

/** How much each row counts: by the share of its set, so that a large set does not drown a small one. */
export function countSets<Row extends Counted>(
	rows: readonly Row[],
	shares: Readonly<Record<string, Share>>,
): readonly (Row & { readonly counts: number })[] {
	const used = rows.filter(({ set }) => (shares[set]?.share ?? 0) > 0);
	const sums = new Map<string, number>();
	const add = (key: string, worth: number) => sums.set(key, (sums.get(key) ?? 0) + worth);
	for (const { set, worth, isPositive } of used) {
		add(set, worth);
		add(`${set} ${isPositive}`, worth);
	}
	const present = new Set(used.map(({ set }) => set));
	const all = [...present].reduce((sum, set) => sum + (shares[set]?.share ?? 0), 0);
	return used.map((row) => {
		const { share = 0, isBalanced } = shares[row.set] ?? {};
		const whole = sums.get(row.set) || 1;
		const half = isBalanced ? whole / (2 * (sums.get(`${row.set} ${row.isPositive}`) || 1)) : 1;
		return { ...row, counts: (row.worth * half * share * used.length) / (whole * all) };
	});
}
