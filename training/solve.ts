/** Solves a small system of linear equations by elimination; the matrix has a positive diagonal. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
	const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
	rows.forEach((pivot, i) => {
		const head = pivot[i] || 1e-9;
		for (const row of rows) {
			if (row === pivot) continue;
			const share = (row[i] ?? 0) / head;
			for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - share * (pivot[j] ?? 0);
		}
	});
	return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] || 1e-9));
}
