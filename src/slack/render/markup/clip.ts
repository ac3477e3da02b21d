import { escapeText } from "./escape.ts";

const ELLIPSIS = "…";
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The beginning of a text that fits, even once it is escaped, with an ellipsis where something is missing; no character
 * is cut. Not for passages.
 */
export function clip(text: string, most: number): string {
	if (escapeText(text).length <= most) return text;
	let left = most - ELLIPSIS.length;
	let end = 0;
	for (const { index, segment } of segmenter.segment(text)) {
		left -= escapeText(segment).length;
		if (left < 0) break;
		end = index + segment.length;
	}
	return `${text.slice(0, end).trimEnd()}${ELLIPSIS}`;
}
