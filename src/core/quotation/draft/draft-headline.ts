import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import { trimRun } from "../text/content-span.ts";
import { lowerAt, type Reading, spanOf } from "../text/reading.ts";
import type { Draft } from "./draft.ts";

const LONGEST_HEADLINE = 150;
const LEAST_WORDS = 3;

/** "Ann Lee: the train will be late" as the headline: what follows the colon is what the one before it says. */
export function draftHeadline(reading: Reading): readonly Draft[] {
	const [first] = reading.article.paragraphs;
	if (!first || first.end - first.start > LONGEST_HEADLINE) return [];
	const end = reading.words.findIndex(({ paragraph }) => paragraph > 0);
	if (end < 0) return [];
	const source = findPhraseStartingAt(reading, 0, end);
	if (!source || lowerAt(reading, source.end) !== ":" || !reading.words[source.end - 1]?.isCapital) return [];
	const content = trimRun(reading, { first: source.end + 1, end });
	if (content.end - content.first < LEAST_WORDS || (reading.markedOf[content.first] ?? -1) >= 0) return [];
	const cue = spanOf(reading, { first: source.end, end: source.end + 1 });
	return [
		{
			content: spanOf(reading, content),
			paragraph: 0,
			cue,
			source,
			how: "caption",
			stance: "said",
			isMain: true,
			follows: null,
		},
	];
}
