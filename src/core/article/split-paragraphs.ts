import type { Paragraph, Span } from "./article.ts";
import { splitSentences } from "./split-sentences.ts";

/** The paragraphs of a text: separated by empty lines, or one a line where the text has no empty line within. */
export function splitParagraphs(text: string): readonly Paragraph[] {
	const blocks = hasEmptyLine(text) ? joinLines(text) : linesOf(text).filter(({ start, end }) => start < end);
	return blocks.map((span, at) => ({ ...span, number: at + 1, sentences: splitSentences(text, span) }));
}

/** Whether an empty line stands between two that are not. */
export function hasEmptyLine(text: string): boolean {
	let isAfterText = false;
	let isAfterEmpty = false;
	for (const { start, end } of linesOf(text)) {
		if (start < end && isAfterEmpty) return true;
		if (start < end) isAfterText = true;
		else isAfterEmpty = isAfterText;
	}
	return false;
}

function joinLines(text: string): readonly Span[] {
	const blocks: Span[] = [];
	let isOpen = false;
	for (const line of linesOf(text)) {
		const isEmpty = line.start === line.end;
		const block = blocks.at(-1);
		if (!isEmpty && isOpen && block) blocks[blocks.length - 1] = { start: block.start, end: line.end };
		else if (!isEmpty) blocks.push(line);
		isOpen = !isEmpty;
	}
	return blocks;
}

/** Every line without the white space at its ends. */
function linesOf(text: string): readonly Span[] {
	const lines: Span[] = [];
	for (let start = 0; start <= text.length; ) {
		const ending = text.indexOf("\n", start);
		const end = ending < 0 ? text.length : ending;
		lines.push(trim(text, { start, end }));
		start = end + 1;
	}
	return lines;
}

function trim(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
