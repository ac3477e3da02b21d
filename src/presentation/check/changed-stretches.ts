import type { Span } from "../../core/article/article.ts";
import type { Part } from "../../core/check/verdict.ts";
import type { Differing } from "./difference.ts";

/** How many kept words stand beside a change. */
const BESIDE = 6;

/**
 * A difference in stretches: each change with a few kept words beside it. What lies between two stretches is left out.
 */
export function changedStretches({ parts, places }: Differing, pasted: string): readonly (readonly Part[])[] {
	const { text } = places[0].citations[0].article;
	const stretches: Part[][] = [];
	let stretch: Part[] = [];
	for (const [at, part] of parts.entries()) {
		if (part.kind !== "kept" || wordsIn(text, part.printed).length <= 2 * BESIDE) {
			stretch.push(part);
			continue;
		}
		const { printed, pasted: same } = part;
		if (at > 0) stretch.push({ ...part, printed: firstWords(text, printed), pasted: firstWords(pasted, same) });
		stretches.push(stretch);
		const isLast = at === parts.length - 1;
		stretch = isLast ? [] : [{ ...part, printed: lastWords(text, printed), pasted: lastWords(pasted, same) }];
	}
	return [...stretches, stretch];
}

function firstWords(text: string, span: Span): Span {
	return { start: span.start, end: wordsIn(text, span)[BESIDE - 1]?.end ?? span.end };
}

function lastWords(text: string, span: Span): Span {
	return { start: wordsIn(text, span).at(-BESIDE)?.start ?? span.start, end: span.end };
}

function wordsIn(text: string, { start, end }: Span): readonly Span[] {
	return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
		start: start + index,
		end: start + index + word.length,
	}));
}
