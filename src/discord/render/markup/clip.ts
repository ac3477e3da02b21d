const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const LEFT_OUT = "…";

/**
 * The text in at most so many UTF-16 code units, which is what Discord’s libraries count; no character is cut in two.
 */
export function clip(text: string, most: number): string {
	if (text.length <= most) return text;
	let end = 0;
	for (const { index, segment } of segmenter.segment(text.slice(0, most + 1))) {
		if (index + segment.length > most - LEFT_OUT.length) break;
		end = index + segment.length;
	}
	return text.slice(0, end).trimEnd() + LEFT_OUT;
}
