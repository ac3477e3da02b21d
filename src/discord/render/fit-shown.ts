import type { Citation } from "../../core/answer/answer.ts";
import { fitCitation, fitCitations } from "../../presentation/answer/fit-citations.ts";
import { type CitationStyle, measureCitation } from "./render-citation.ts";

export type Space = {
	/** How many characters there are for all. */
	readonly room: number;
	/** How many a passage takes that could be narrowed. */
	readonly longest: number;
	readonly style: CitationStyle;
};

/**
 * The citation with as much of its passage as is shown; null where there is no room for the sentences that it needs.
 */
export function fitOne(citation: Citation, { room, longest, style }: Space): Citation | null {
	const measure = (it: Citation) => measureCitation(it, style);
	return (
		fitCitation(citation, { most: Math.min(longest, room), measure }) ?? fitCitation(citation, { most: room, measure })
	);
}

/** Those of several citations that there is room for, the best first. */
export function fitSeveral(citations: readonly Citation[], { room, longest, style }: Space): readonly Citation[] {
	const measure = (it: Citation) => measureCitation(it, style);
	const { shown } = fitCitations(citations, { most: room, mostOfOne: longest, measure });
	if (shown.length === citations.length) return shown;
	// One that is longer than that, and can be no shorter, still comes before those behind it.
	return fitCitations(citations, { most: room, mostOfOne: room, measure }).shown;
}
