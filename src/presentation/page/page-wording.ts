import type { Searched } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import type { Stance } from "../../core/quotation/quotation.ts";
import type { WriteTime } from "../answer/searched-wording.ts";
import { dateInWords } from "../date-in-words.ts";

/** What the pages in a browser say beside what every surface says. */
export const PAGE = {
	name: "On the Record",
	tagline: "Ask the articles. The answer is the exact passage.",
	ask: "Ask",
	askLabel: "Ask about the articles",
	askAbout: "Ask about this article",
	skip: "Skip to the content",
	answer: "Answer",
	noAnswer: "No answer",
	failed: "Something went wrong",
	withdrawn: "Withdrawn",
	further: "More passages that were found",
	newest: "Newest articles",
	quoted: "Who is quoted",
	notNamed: "Speaker not named",
	nobody: "Nobody is quoted in this article.",
	corrections: "Corrections",
	changed: "The article has changed since this answer was given: it no longer holds the cited words.",
	atPublisher: "Where it was published",
	howToAsk:
		"Ask about the articles, for example: who said …? what did … say about …? how many …? The answer is the exact " +
		"passage.",
	privacy:
		"An answer is kept for 30 days, so that it can be opened again; who asked is not kept. No log and no address holds " +
		"a question.",
} as const;

/** What is to be read where there is no page. */
export const NO_PAGE = {
	"not-found": { title: "Not found", text: "There is no such page here." },
	"still-reading": {
		title: "Not there yet",
		text: "The articles are still being read, and this may be one of them. Try again in a minute.",
	},
	"wrong-method": { title: "Not possible", text: "This page cannot be used in this way." },
	"too-large": { title: "Too long", text: "That is more than a question may have." },
	"wrong-host": {
		title: "Not at this address",
		text: "This page is not known by this name. Whoever runs it can set WEB_URL to the address that is used.",
	},
} as const;

/** That an article was withdrawn, and when where that is known; no word of what it said. */
export function explainWithdrawn(on: string | null): string {
	return `This article was withdrawn${on === null ? "" : ` on ${dateInWords(on)}`}.`;
}

/** Above cited words, for those who begin to read there: that the article was corrected, and when last. */
export function nameLastCorrection({ corrections = [] }: Pick<Article, "corrections">): string {
	const last = corrections
		.map(({ date }) => date)
		.sort()
		.at(-1);
	return last === undefined ? "" : `This article was corrected on ${dateInWords(last)}.`;
}

/** Above an article: which paragraph an answer cites. */
export function nameCited(paragraph: number): string {
	return `Cited: paragraph ${paragraph.toLocaleString("en")}`;
}

/** What a link or a number says that stands for a paragraph. */
export function nameParagraph(paragraph: number): string {
	return `Paragraph ${paragraph.toLocaleString("en")}`;
}

/** What a speaker does with words that were not said: behind the number of their paragraph. */
export const STANCES: Readonly<Record<Exclude<Stance, "said">, string>> = {
	denied: "denied",
	unsaid: "left unsaid",
	asked: "asked",
	hypothetical: "not said, or not yet",
};

/** When the articles were last read, in words; empty where nobody told. */
export function wordAsRead({ asOf }: Pick<Searched, "asOf">, { instant }: Pick<WriteTime, "instant">): string {
	return asOf === null ? "" : `As we read it on ${instant(asOf)}`;
}

/** The dates of an article: "Published 14 January 2025", "Changed 4 March 2025", as far as they are known. */
export function wordDates({ published, updated }: Pick<Article, "published" | "updated">): readonly WordedDate[] {
	const dates = [
		{ label: "Published", iso: published },
		{ label: "Changed", iso: updated === published ? undefined : updated },
	];
	return dates.flatMap(({ label, iso }) => (iso === undefined ? [] : [{ label, iso, day: dateInWords(iso) }]));
}

type WordedDate = { readonly label: string; readonly iso: string; readonly day: string };
