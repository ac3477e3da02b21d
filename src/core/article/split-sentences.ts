import type { Span } from "./article.ts";
import { isOneSentence } from "./is-one-sentence.ts";
import { joinsLines } from "./joins-lines.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a stretch of text, without the white space between them; together they cover all its words. */
export function splitSentences(text: string, within: Span): readonly Span[] {
	const sentences: Span[] = [];
	const body = text.slice(within.start, within.end);
	const areLinesOne = joinsLines(body);
	for (const { segment, index } of segmenter.segment(closeNotes(body))) {
		const start = within.start + index + segment.length - segment.trimStart().length;
		const end = within.start + index + segment.trimEnd().length;
		if (start >= end) continue;
		const before = sentences.at(-1);
		const isNewLine = before !== undefined && text.slice(before.end, start).includes("\n");
		if (before && (isNewLine ? areLinesOne(shift(before, within)) : isOneSentence(text, before, { start, end }))) {
			sentences[sentences.length - 1] = { start: before.start, end };
		} else sentences.push({ start, end });
	}
	return sentences;
}

function shift({ start, end }: Span, within: Span): Span {
	return { start: start - within.start, end: end - within.start };
}

// "He left.[2] She stayed.": the mark of a note closes the sentence before it, as a bracket or a quotation mark does.
const NOTE = /(?<=[.?!…"”’)\]])\[(?:\^?\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]/g;

function closeNotes(text: string): string {
	return text.includes("[") ? text.replace(NOTE, (note) => "”".repeat(note.length)) : text;
}
