import type { Paragraph, Span } from "./article.ts";
import { splitSentences } from "./split-sentences.ts";

/** The paragraphs of a text: separated by empty lines, or one a line where the text has no empty line within. */
export function splitParagraphs(text: string): readonly Paragraph[] {
	const lines = splitLines(text);
	const blocks = hasEmptyLineWithin(lines) ? joinLines(lines) : lines;
	const paragraphs: Paragraph[] = [];
	for (const block of blocks) {
		const span = trim(text, block);
		if (span.start === span.end) continue;
		paragraphs.push({ ...span, number: paragraphs.length + 1, sentences: splitSentences(text, span) });
	}
	return paragraphs;
}

type Line = Span & { readonly isEmpty: boolean };

function splitLines(text: string): readonly Line[] {
	const lines: Line[] = [];
	for (let start = 0; start < text.length; ) {
		const at = text.indexOf("\n", start);
		const end = at < 0 ? text.length : at;
		lines.push({ start, end, isEmpty: text.slice(start, end).trim() === "" });
		start = end + 1;
	}
	return lines;
}

function hasEmptyLineWithin(lines: readonly Line[]): boolean {
	const first = lines.findIndex(({ isEmpty }) => !isEmpty);
	const last = lines.findLastIndex(({ isEmpty }) => !isEmpty);
	return lines.slice(first, last).some(({ isEmpty }) => isEmpty);
}

/** The stretches of lines that no empty line divides. */
function joinLines(lines: readonly Line[]): readonly Span[] {
	const blocks: Span[] = [];
	lines.forEach(({ start, end, isEmpty }, at) => {
		if (isEmpty) return;
		const block = blocks.at(-1);
		if (block && lines[at - 1]?.isEmpty === false) blocks[blocks.length - 1] = { start: block.start, end };
		else blocks.push({ start, end });
	});
	return blocks;
}

function trim(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
