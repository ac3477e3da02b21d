/** The line of a file on which a field begins, in a format that has one field a line; the first where none does. */
export function findLine(source: string, name: string, first: number): number {
	const at = source.split("\n").findIndex((line) => line.trimStart().startsWith(name));
	return at < 0 ? 1 : first + at;
}
