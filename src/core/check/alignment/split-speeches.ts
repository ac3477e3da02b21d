import type { Found } from "../judgement/places.ts";
import type { Aligned } from "./chain-runs.ts";

/**
 * The pieces of a pasted text that is printed side by side, but over the quotations of several speakers; null where it
 * is of one, or the article's own words are among it.
 */
export function splitSpeeches({ printed }: Found): readonly [Aligned, ...Aligned[]] | null {
	const { stretch, from, to } = printed;
	const speeches = [...stretch.speeches.subarray(from, to)];
	const starts = speeches.flatMap((speech, at) => (speech === speeches[at - 1] ? [] : [at]));
	if (starts.length < 2 || speeches.some((speech) => speech < 0)) return null;
	const pieces = starts.map((start, at): Aligned => {
		const end = starts[at + 1] ?? speeches.length;
		return {
			stretch,
			pasted: { from: start, to: end },
			printed: { from: from + start, to: from + end },
			reach: end - start,
		};
	});
	const [first, ...others] = pieces;
	return first ? [first, ...others] : null;
}
