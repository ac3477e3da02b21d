import { oneLine } from "../blocks/visible.ts";

const MOST_HEADINGS = 2;
const MOST_LINES = 3;
const LONGEST = 400;

/** The headings and the first paragraphs of what is in a page beside the frame of the site. */
export function firstLines(document: Document): readonly string[] {
	const main = mainOf(document);
	const headings = [...document.querySelectorAll("h1")].slice(0, MOST_HEADINGS);
	const paragraphs = [...(main?.querySelectorAll("p") ?? [])].slice(0, MOST_LINES);
	return [...headings, ...paragraphs].map((element) => oneLine((element.textContent ?? "").slice(0, LONGEST)));
}

/** How much is told in the paragraphs of a page, in characters. */
export function lengthOfText(document: Document): number {
	const paragraphs = [...(mainOf(document)?.querySelectorAll("p") ?? [])];
	return paragraphs.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
}

function mainOf(document: Document): Element | null {
	return document.querySelector('main, [role="main"], article') ?? document.body;
}
