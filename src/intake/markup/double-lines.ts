/** A text with every line ending twice, and the way back from its offsets. */
export type Doubled = { readonly text: string; readonly offsetOf: (offset: number) => number };

/** Where every line is a paragraph, Markdown must be told so: an empty line between each two of them. */
export function doubleLines(source: string): Doubled {
	const added: number[] = [];
	for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) added.push(at + added.length + 1);
	return { text: source.replaceAll("\n", "\n\n"), offsetOf: (offset) => offset - countBelow(added, offset) };
}

function countBelow(offsets: readonly number[], offset: number): number {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((offsets[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
