import type { Checked, Earlier, Verdict } from "../../core/check/verdict.ts";
import { dateInWords } from "../date-in-words.ts";
import { headlineFacts } from "./headline-facts.ts";

/** Longer sentences are not shown. */
const LONGEST_WORDS = 600;

/** That words were printed before, and no longer are: "Printed until 4 March 2026, since changed." */
export function wordEarlier([latest]: readonly Earlier[]): string {
	return latest === undefined ? "" : `Printed until ${dateInWords(latest.until)}, since changed.`;
}

/** What the articles print now of words that they printed before. */
export function wordNow(verdict: Verdict): string {
	switch (verdict.kind) {
		case "altered":
			return "The nearest words that are printed now differ.";
		case "shortened":
			return "Of what is printed now they leave words out.";
		case "stitched":
			return `Now they stand in ${verdict.pieces.length} places.`;
		case "headline":
			return "Now they stand in a headline only.";
		default:
			return "They are not printed now.";
	}
}

/** What stands above the articles that printed the words before. */
export function headEarlier(earlier: readonly Earlier[]): string {
	return earlier.length === 1 ? "An earlier version of this article printed them:" : SEVERAL;
}

const SEVERAL = "Earlier versions of these articles printed them:";

/** Where words were printed before: the headline, the publisher and the date, and until when where that may differ. */
export function earlierFacts({ article, until }: Earlier, { earlier }: Pick<Checked, "earlier">): readonly string[] {
	const facts = [article.headline, ...headlineFacts(article)];
	return earlier.length === 1 ? facts : [...facts, `until ${dateInWords(until)}`];
}

/** The sentences in which the words stood, where they are kept and not too long to be shown. */
export function earlierWords({ words }: Earlier): string | null {
	return words !== null && words.length <= LONGEST_WORDS ? words : null;
}
