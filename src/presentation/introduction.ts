import type { Citation } from "../core/answer/answer.ts";
import { textOf } from "../core/article/article.ts";
import { wordSet } from "../core/lexicon/word-list.ts";
import { FIGURE_WORDS } from "./data/figure-words.ts";

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"] as const;
const FIGURES = wordSet(FIGURE_WORDS);

/** What several citations are, in no word of the news: "Two speakers are quoted on this." */
export function introduceCitations(citations: readonly Citation[]): string {
	if (citations.every(({ quotation }) => quotation === null)) return introduceFacts(citations);
	if (!citations.every(isSpoken)) return `${inWords(citations.length)} passages answer this.`;
	const names = citations.map(speakerName);
	if (names.includes(null)) return `${inWords(citations.length)} quotations answer this.`;
	const speakers = new Set(names).size;
	if (speakers === 1) return `${inWords(citations.length)} quotations from one speaker.`;
	return `${inWords(speakers)} speakers are quoted on this.`;
}

/** How many citations there was no room for: "Not shown: 2 more."; empty where none was left out. */
export function countLeftOut(more: number): string {
	return more > 0 ? `Not shown: ${more.toLocaleString("en")} more.` : "";
}

/** What a passage is that was found beside those that answer: "Further passage 2 of 5, which may not answer:" */
export function introduceFurther(number: number, total: number): string {
	return `Further passage ${number.toLocaleString("en")} of ${total.toLocaleString("en")}, which may not answer:`;
}

/** What stands in place of a passage whose sentence no message can hold. */
export const TOO_LONG = "This passage is too long to be shown here, and is not cut.";

function introduceFacts(citations: readonly Citation[]): string {
	const highlights = citations.map(({ article, highlight, passage }) => textOf(article, highlight ?? passage));
	const isSame = new Set(highlights.map((words) => words.toLowerCase())).size === 1;
	if (isSame) return `${inWords(citations.length)} passages answer this.`;
	const isOneArticle = new Set(citations.map(({ article }) => article)).size === 1;
	const sources = isOneArticle ? "The article gives" : "The articles give";
	return `${sources} different ${highlights.every(hasFigure) ? "figures" : "answers"}.`;
}

function hasFigure(words: string): boolean {
	return /\p{N}/u.test(words) || (words.match(/\w+/g) ?? []).some((word) => FIGURES.has(word.toLowerCase()));
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
