import type { Citation, NotFound } from "../core/answer/answer.ts";
import { neededSentences } from "../core/answer/needed-sentences.ts";
import type { Article } from "../core/article/article.ts";
import { isClaim, writeAttribution } from "../presentation/answer/attribution.ts";
import { explainRefusal, findInstead, listUnknownWords } from "../presentation/answer/refusal.ts";
import { describeSearched } from "../presentation/answer/searched-wording.ts";
import { type Appearance, joinBlocks, paint, timesOf } from "./appearance.ts";
import { renderCitation, renderSource, show } from "./render-citation.ts";
import { onOneLine, showControls } from "./show-controls.ts";

/** That the articles do not answer, what was searched, and what there is instead, marked as what it is. */
export function renderNotFound(answer: NotFound, appearance: Appearance): string {
	const searched = [describeSearched(answer.searched, timesOf(appearance)), listUnknownWords(answer, onOneLine)];
	return joinBlocks([
		explainRefusal(answer, onOneLine),
		searched.filter((line) => line !== "").join("\n"),
		...renderInstead(answer, appearance),
	]);
}

function renderInstead(answer: NotFound, appearance: Appearance): readonly string[] {
	const instead = findInstead(answer, onOneLine);
	if (instead === null) return [];
	const { kind, heading, citations } = instead;
	switch (kind) {
		case "closest":
			return [heading, ...citations.map((it) => renderClosest(it, appearance))];
		case "other-things":
			return [heading, ...renderOtherThings(citations, appearance)];
	}
}

function renderClosest(citation: Citation, appearance: Appearance): string {
	const { words, source } = renderCitation(citation, appearance);
	return joinBlocks([words, source]);
}

/** A line for each quotation, in whole sentences, and below the lines of each article its source. */
function renderOtherThings(citations: readonly Citation[], appearance: Appearance): readonly string[] {
	const groups: readonly (readonly [Article, readonly Citation[]])[] = [
		...Map.groupBy(citations, ({ article }) => article),
	];
	return groups.flatMap(([article, group]) => [
		group.map(renderOtherThing).join("\n"),
		paint("faint", renderSource(article, []), appearance),
	]);
}

function renderOtherThing(citation: Citation): string {
	const attribution = isClaim(citation) ? "" : `${writeAttribution(citation, showControls)}: `;
	return `- ${attribution}${show(citation.article, neededSentences(citation))} (paragraph ${citation.paragraph.number})`;
}
