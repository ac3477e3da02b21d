import type { Answered, Citation } from "../core/answer/answer.ts";
import { isClaim } from "../presentation/answer/attribution.ts";
import { countLeftOut, introduceCitations } from "../presentation/introduction.ts";
import { type Appearance, joinBlocks } from "./appearance.ts";
import { renderCitation } from "./render-citation.ts";

/** No more is shown at once, unless all that was said is told in order of date. */
const MOST_CITATIONS = 10;
const MOST_IN_ORDER = 30;

/** The citations of an answer that are shown at once. */
export function shownOf({ citations, order }: Answered): readonly Citation[] {
	return citations.slice(0, order === undefined ? MOST_CITATIONS : MOST_IN_ORDER);
}

/** What answers, as text: one citation alone, or several under a line that tells what they are, numbered. */
export function renderAnswered(answer: Answered, appearance: Appearance): string {
	const { citations } = answer;
	if (citations.length === 1) return renderOne(citations[0], appearance);
	const shown = shownOf(answer);
	return joinBlocks([
		introduceCitations(citations),
		...shown.map((citation, index) => `${index + 1}. ${renderOneOfMany(citation, appearance)}`),
		countLeftOut(citations.length - shown.length),
	]);
}

function renderOne(citation: Citation, appearance: Appearance): string {
	const { attribution, words, context, source } = renderCitation(citation, appearance);
	// What was not claimed never stands first as if it were.
	return joinBlocks([...(isClaim(citation) ? [words, attribution] : [attribution, words]), context, source]);
}

function renderOneOfMany(citation: Citation, appearance: Appearance): string {
	const { attribution, words, context, source } = renderCitation(citation, appearance);
	return joinBlocks([attribution, words, context, source]);
}
