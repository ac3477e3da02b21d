const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const LEFT_OUT = "…";

/**
 * The beginning of a text that fits, with an ellipsis where something is missing; no character is cut in two. Not for
 * passages. A platform on which characters take more than their UTF-16 code units measures them by itself.
 */
export function clip(text: string, most: number, measure = countUnits): string {
	if (measure(text) <= most) return text;
	let left = most - LEFT_OUT.length;
	let end = 0;
	for (const { index, segment } of segmenter.segment(text)) {
		left -= measure(segment);
		if (left < 0) break;
		end = index + segment.length;
	}
	return text.slice(0, end).trimEnd() + LEFT_OUT;
}

function countUnits(text: string): number {
	return text.length;
}
