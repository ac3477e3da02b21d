/** The words of a setting that names several things, with spaces or commas between them, each once. */
export function splitList(text: string): readonly string[] {
	return [...new Set(text.split(/[\s,]+/).filter((word) => word !== ""))];
}
