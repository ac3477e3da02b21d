import type { Citation } from "../../core/answer/answer.ts";
import { fitCorrections, wordCorrections } from "../../presentation/answer/corrections.ts";
import { inlineWhole } from "./markup/inline.ts";
import { CEILING } from "./markup/limits.ts";

const MOST = 2_000;
/** What is kept for the citations: as much as one takes that is too long to be shown. */
const ROOM_FOR_CITATION = 900;

/**
 * Markdown of what was corrected in the articles that are cited, beside other texts of so many characters; empty where
 * nothing was.
 */
export function writeCorrections(citations: readonly Pick<Citation, "article">[], others: number): string {
	const most = Math.min(MOST, CEILING.text - others - ROOM_FOR_CITATION);
	return fitCorrections(wordCorrections(citations, inlineWhole), most).join("\n");
}
