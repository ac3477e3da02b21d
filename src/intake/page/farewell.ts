import { oneLine } from "../blocks/visible.ts";
import { findWrittenDate } from "../blocks/written-date.ts";

const NOUN = "(?:article|story|report|post|piece|column|page|item|review|interview|content)";
const GONE = new RegExp(
	`^(?:this|the) ${NOUN} (?:has been|was) (?:withdrawn|retracted|removed|taken down|unpublished|deleted|killed)\\b` +
		"(?=[.,:;]|$| (?:at|because|by|due|following|for|from (?:our|publication|this site)|on|pending|while)\\b)",
	"i",
);
const NOT_THERE = new RegExp(`^(?:sorry, )?(?:this|the) ${NOUN} (?:is|are) no longer available\\b`, "i");
const WHEN = /\b(?:withdrawn|retracted|removed|taken down|unpublished|deleted)(?: by [^.]{1,60})? on (.{1,40})/i;

/** What a page says of its own article: it was withdrawn, and when; or it is there no more, for whatever reason. */
export type Farewell = { readonly kind: "withdrawn"; readonly on: string | null } | { readonly kind: "not-there" };

/** Reads whether the first lines of a page say that its article is gone; null where they do not. */
export function readFarewell(lines: readonly string[]): Farewell | null {
	if (lines.some((line) => GONE.test(line))) {
		const [, when = ""] = WHEN.exec(lines.join("\n")) ?? [];
		return { kind: "withdrawn", on: findWrittenDate(when) };
	}
	return lines.some((line) => NOT_THERE.test(line)) ? { kind: "not-there" } : null;
}

const MOST_HEADINGS = 2;
const MOST_LINES = 3;
const LONGEST = 400;

/** The headings and the first paragraphs of what is in a page beside the frame of the site. */
export function firstLines(document: Document): readonly string[] {
	const main = document.querySelector('main, [role="main"], article') ?? document.body;
	const headings = [...document.querySelectorAll("h1")].slice(0, MOST_HEADINGS);
	const paragraphs = [...(main?.querySelectorAll("p") ?? [])].slice(0, MOST_LINES);
	return [...headings, ...paragraphs].map((element) => oneLine((element.textContent ?? "").slice(0, LONGEST)));
}
