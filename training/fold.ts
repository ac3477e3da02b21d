/** How many parts the articles are dealt into for cross-validation. */
const FOLDS = 5;

/** The fold by an article's id alone, so that all questions of one article stand in one fold, in every run. */
export function foldOf(name: string): number {
	let hash = 2166136261;
	for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
	return (hash >>> 0) % FOLDS;
}

/** Learns without each fold in turn, and gives what the learnt says of that fold. */
export function crossValidate<Row extends { readonly fold: string }, Learnt>(
	rows: readonly Row[],
	learn: (rows: readonly Row[]) => Learnt,
): readonly { readonly learnt: Learnt; readonly held: readonly Row[] }[] {
	return Array.from({ length: FOLDS }, (_, fold) => ({
		learnt: learn(rows.filter((row) => foldOf(row.fold) !== fold)),
		held: rows.filter((row) => foldOf(row.fold) === fold),
	}));
}
