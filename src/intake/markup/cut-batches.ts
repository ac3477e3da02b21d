import type { Span } from "../../core/article/article.ts";

const MOST_LINES = 250;
const LONGEST = 30_000;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{1,500}$/gm;
const MOST_DEFINITIONS = 200;

/**
 * The parts of a text that are parsed one after the other, cut at empty lines where there are any: the parser's time
 * grows
 * with the square of the lists and block quotes in one part. Nearly every article is one part.
 */
export function cutBatches(source: string): readonly Span[] {
	const batches: Span[] = [];
	let start = 0;
	let lines = 0;
	let lastEmpty = -1;
	for (let line = 0; line < source.length; ) {
		const ending = source.indexOf("\n", line);
		const end = ending < 0 ? source.length : ending + 1;
		lines++;
		if (lines >= MOST_LINES || end - start >= LONGEST) {
			const cut = lastEmpty > start ? lastEmpty : end;
			batches.push({ start, end: cut });
			start = cut;
			lines = cut === end ? 0 : countLines(source.slice(cut, end));
		}
		if (source.slice(line, end).trim() === "") lastEmpty = end;
		line = end;
	}
	if (start < source.length) batches.push({ start, end: source.length });
	return batches;
}

function countLines(text: string): number {
	return text.split("\n").length - 1;
}

/** The lines that say where links lead, which a link in any part may need. */
export function findDefinitions(source: string): string {
	const definitions: string[] = [];
	for (const [line] of source.matchAll(DEFINITION)) if (definitions.push(line) >= MOST_DEFINITIONS) break;
	return definitions.join("\n");
}
