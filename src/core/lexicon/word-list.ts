/** The words of a list in a data file, which blanks and line breaks part. */
export function wordsOf(list: string): readonly string[] {
	return list.trim().split(/\s+/);
}

/** The words of a list in a data file, to look one up. */
export function wordSet(list: string): ReadonlySet<string> {
	return new Set(wordsOf(list));
}

/** The rows of a table in a data file, which semicolons part. */
export function rowsOf(table: string): readonly string[] {
	return table.split(";").map((row) => row.trim());
}
