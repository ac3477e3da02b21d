import type { Citation } from "../../core/answer/answer.ts";
import { neededSentences, sentencesWithin } from "../../core/answer/needed-sentences.ts";
import type { Span } from "../../core/article/article.ts";
import { fitSentences } from "./fit-sentences.ts";

/** How much may be shown. */
export type Room = {
	/** For all citations together, in the unit of `measure`. */
	readonly most: number;
	/** For each of them. */
	readonly mostOfOne: number;
	/** What a citation takes as the platform shows it, escaped, with its source line and all. */
	readonly measure: (citation: Citation) => number;
};

/** What there is room for, best first, and how many citations there is none for. */
export type Fitted = { readonly shown: readonly Citation[]; readonly more: number };

/**
 * The citations that there is room for, their passages narrowed to whole sentences. Each first gets the sentences that
 * it needs, in order; what is left widens the passages, the best first. One that does not fit is left out and counted.
 */
export function fitCitations(citations: readonly Citation[], { most, mostOfOne, measure }: Room): Fitted {
	const needed: { readonly whole: Citation; readonly size: number }[] = [];
	let left = most;
	for (const whole of citations) {
		const size = measure(narrow(whole, neededSentences(whole)));
		if (size > Math.min(left, mostOfOne)) continue;
		needed.push({ whole, size });
		left -= size;
	}
	const shown = needed.flatMap(({ whole, size }) => {
		const fitted = fitCitation(whole, { most: Math.min(left + size, mostOfOne), measure }) ?? [];
		for (const citation of [fitted].flat()) left += size - measure(citation);
		return fitted;
	});
	return { shown, more: citations.length - shown.length };
}

/** A citation with its passage narrowed to as many whole sentences as fit; null where not even those it needs do. */
export function fitCitation(citation: Citation, { most, measure }: Omit<Room, "mostOfOne">): Citation | null {
	const sentences = sentencesWithin(citation.paragraph.sentences, citation.passage);
	const fits = (passage: Span) => measure(narrow(citation, passage)) <= most;
	const passage = fitSentences(sentences, neededSentences(citation), fits);
	return passage && narrow(citation, passage);
}

function narrow(citation: Citation, passage: Span): Citation {
	return { ...citation, passage };
}
