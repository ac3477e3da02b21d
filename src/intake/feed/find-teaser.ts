import type { Composed } from "../blocks/block.ts";
import { lettersOf } from "../values/own-standfirst.ts";
import { plainLine } from "../values/plain-line.ts";
import { endsAsTeaser, endsInDots } from "../values/teaser-ending.ts";
import { endsAtWall } from "../values/wall-line.ts";

// A sentence or two: shorter than any article but one of several paragraphs.
const SHORTEST_PARAGRAPH = 140;
const LONGEST_TEASER = 1000;
const LONGEST_END = 3000;
/** A body in each of its forms, and the summary that stands beside it. */
export type Beginning = { readonly source: string; readonly body: Composed; readonly summary: string };

/** Why what calls itself the text of an item is no more than its beginning, as the end of a sentence; else null. */
export function findTeaser({ source, body, summary }: Beginning): string | null {
	const { text } = body;
	const paragraphs = text.split("\n\n");
	// A link to the rest may be left out of the text, since it leads elsewhere.
	if (endsAsTeaser(paragraphs.at(-1) ?? "") || endsAsTeaser(endOf(source)))
		return "breaks off where the rest of it would be";
	if (endsAtWall(body)) return "says that the rest of it is for subscribers or members";
	if (text.length < LONGEST_TEASER && endsInDots(text)) return "breaks off in dots";
	if (paragraphs.length === 1 && text.length < SHORTEST_PARAGRAPH) return "is a sentence or two";
	if (summary !== "" && lettersOf(text).length <= lettersOf(summary).length) return "has no more than the summary";
	return null;
}

/** The last words of a body, from the first tag on where it is long. */
function endOf(source: string): string {
	const end = source.slice(-LONGEST_END);
	const whole = source.length > LONGEST_END ? end.slice(Math.max(0, end.indexOf("<"))) : end;
	return withoutCredit(plainLine(whole));
}

/** A line less "The post … first appeared on …", which WordPress puts under teasers too. */
function withoutCredit(line: string): string {
	const at = line.lastIndexOf("The post ");
	return at >= 0 && /(?:first appeared|appeared first) on /.test(line.slice(at)) ? line.slice(0, at).trim() : line;
}
