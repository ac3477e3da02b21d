/** The pieces of a text together, without a byte order mark; null where it has more than so many characters. */
export function wholeText(pieces: Iterable<string>, most: number): string | null {
	const parts: string[] = [];
	let length = 0;
	for (const piece of pieces) {
		length += piece.length;
		if (length > most) return null;
		parts.push(piece);
	}
	return parts.join("").replace(/^\uFEFF/, "");
}
