import type { Citation } from "../../core/answer/answer.ts";
import { fitCorrections, wordCorrections } from "../../presentation/answer/corrections.ts";
import { inlineWhole } from "./markup/inline.ts";

const ROOM_FOR_CORRECTIONS = 2_000;

/** Markdown of what was corrected in the articles that are cited; empty where nothing was. */
export function writeCorrections(citations: readonly Pick<Citation, "article">[]): string {
	return fitCorrections(wordCorrections(citations, inlineWhole), ROOM_FOR_CORRECTIONS).join("\n");
}
