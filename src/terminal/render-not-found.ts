import type { Citation, NotFound, Searched } from "../core/answer/answer.ts";
import type { Article, Span } from "../core/article/article.ts";
import { type Appearance, joinBlocks, paint } from "./appearance.ts";
import { renderAttribution, renderCitation, renderSource, show } from "./render-citation.ts";
import { onOneLine } from "./show-controls.ts";

const MOST_CLOSEST = 3;
const MOST_ON_OTHER_THINGS = 5;

/** That the articles do not answer, what was searched, and what there is instead, marked as what it is. */
export function renderNotFound(answer: NotFound, appearance: Appearance): string {
	const unknown = answer.unknownWords.map((word) => `“${onOneLine(word)}”`).join(", ");
	return joinBlocks([
		renderReason(answer),
		`Searched: ${renderSearched(answer.searched)}${unknown && `\nFound nowhere: ${unknown}`}`,
		...renderInstead(answer, appearance),
	]);
}

function renderReason({ reason, speaker }: NotFound): string {
	switch (reason) {
		case "no-match":
			return "Nothing in the articles matches this question.";
		case "closest":
			return "The articles do not answer this.";
		case "speaker-silent":
			return `${renderName(speaker)} is in the articles, but says nothing on this there.`;
	}
}

function renderName(speaker: string | null): string {
	return onOneLine(speaker || "The speaker asked for");
}

function renderSearched({ articles, from, to }: Searched): string {
	const number = articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`;
	if (from === null || to === null) return number;
	const [first, last] = [from.slice(0, "2025-01-14".length), to.slice(0, "2025-01-14".length)];
	return first === last ? `${number}, published ${first}` : `${number}, published ${first} to ${last}`;
}

function renderInstead(answer: NotFound, appearance: Appearance): readonly string[] {
	const isQuoted = ({ quotation }: Citation) => answer.reason === "speaker-silent" && quotation !== null;
	const quoted = answer.passages.filter(isQuoted).slice(0, MOST_ON_OTHER_THINGS);
	if (quoted.length > 0)
		return [`${renderName(answer.speaker)} is quoted on other things:`, ...renderOtherThings(quoted, appearance)];
	const closest = answer.passages.slice(0, MOST_CLOSEST);
	if (closest.length === 0) return [];
	return ["The closest passages, which do not answer:", ...closest.map((it) => renderClosest(it, appearance))];
}

function renderClosest(citation: Citation, appearance: Appearance): string {
	const { words, source } = renderCitation({ ...citation, highlight: null, quotation: null }, appearance);
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
	const isClaim = citation.quotation?.stance === "said";
	const attribution = isClaim ? "" : `${renderAttribution(citation)}: `;
	return `- ${attribution}${show(citation.article, sentencesOf(citation))} (paragraph ${citation.paragraph.number})`;
}

/** The whole sentences in which the quotation stands: they hold its attribution too. */
function sentencesOf({ paragraph, passage, quotation }: Citation): Span {
	const content = quotation?.content ?? passage;
	const sentences = paragraph.sentences.filter(({ start, end }) => start < content.end && end > content.start);
	return { start: sentences[0]?.start ?? passage.start, end: sentences.at(-1)?.end ?? passage.end };
}
