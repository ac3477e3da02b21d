import type { Paragraph, Span } from "./article.ts";
import { splitSentences } from "./split-sentences.ts";

const LINE = /[^\n]+/g;
const EMPTY_LINE_WITHIN = /\S[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*\S/;
const BLOCK = /(?:[^\n]*\S[^\n]*(?:\n|$))+/g;

/** The paragraphs of a text: separated by empty lines, or one a line where the text has no empty line within. */
export function splitParagraphs(text: string): readonly Paragraph[] {
	const blocks = EMPTY_LINE_WITHIN.test(text) ? text.matchAll(BLOCK) : text.matchAll(LINE);
	const paragraphs: Paragraph[] = [];
	for (const block of blocks) {
		const span = trim(text, { start: block.index, end: block.index + block[0].length });
		if (span.start === span.end) continue;
		paragraphs.push({ ...span, number: paragraphs.length + 1, sentences: splitSentences(text, span) });
	}
	return paragraphs;
}

function trim(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
