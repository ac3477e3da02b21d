import type { Answered, Citation } from "../core/answer/answer.ts";
import { textOf } from "../core/article/article.ts";
import { type Appearance, joinBlocks } from "./appearance.ts";
import { renderCitation } from "./render-citation.ts";

const MOST_CITATIONS = 10;
const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"] as const;
const FIGURE =
	/\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter)\b/iu;

/** What answers, as text: one citation alone, or several under a line that tells what they are, numbered. */
export function renderAnswered({ citations }: Answered, appearance: Appearance): string {
	if (citations.length === 1) return renderOne(citations[0], appearance);
	const shown = citations.slice(0, MOST_CITATIONS);
	const left = citations.length - shown.length;
	return joinBlocks([
		introduce(citations),
		...shown.map((citation, index) => `${index + 1}. ${renderOneOfMany(citation, appearance)}`),
		left > 0 ? `Not shown: ${left.toLocaleString("en")} more.` : "",
	]);
}

function renderOne(citation: Citation, appearance: Appearance): string {
	const { attribution, words, context, source } = renderCitation(citation, appearance);
	// What was not claimed never stands first as if it were.
	const isClaim = citation.quotation === null || citation.quotation.stance === "said";
	return joinBlocks([...(isClaim ? [words, attribution] : [attribution, words]), context, source]);
}

function renderOneOfMany(citation: Citation, appearance: Appearance): string {
	const { attribution, words, context, source } = renderCitation(citation, appearance);
	return joinBlocks([attribution, words, context, source]);
}

/** What several citations are, in no word of the news. */
function introduce(citations: readonly Citation[]): string {
	if (citations.every(({ quotation }) => quotation === null)) return introduceFacts(citations);
	if (!citations.every(isSpoken)) return `${inWords(citations.length)} passages answer this.`;
	const names = citations.map(speakerName);
	if (names.includes(null)) return `${inWords(citations.length)} quotations answer this.`;
	const speakers = new Set(names).size;
	if (speakers === 1) return `${inWords(citations.length)} quotations from one speaker.`;
	return `${inWords(speakers)} speakers are quoted on this.`;
}

function introduceFacts(citations: readonly Citation[]): string {
	const highlights = citations.map(({ article, highlight, passage }) => textOf(article, highlight ?? passage));
	const isSame = new Set(highlights.map((words) => words.toLowerCase())).size === 1;
	if (isSame) return `${inWords(citations.length)} passages answer this.`;
	const isOneArticle = new Set(citations.map(({ article }) => article)).size === 1;
	const sources = isOneArticle ? "The article gives" : "The articles give";
	return `${sources} different ${highlights.every((words) => FIGURE.test(words)) ? "figures" : "answers"}.`;
}

function isSpoken({ quotation }: Citation): boolean {
	return quotation !== null && quotation.stance !== "unsaid" && quotation.stance !== "hypothetical";
}

function speakerName({ article, quotation }: Citation): string | null {
	return quotation?.speaker ? textOf(article, quotation.speaker.name) : null;
}

function inWords(count: number): string {
	return NUMBERS[count] ?? count.toLocaleString("en");
}
