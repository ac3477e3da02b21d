import type { Article } from "../../article/article.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import { firstFrom } from "../../quotation/text/find-place.ts";

/**
 * For each quotation of an article, in order, the number of the speech that it is a piece of: “…,” says X. “…” are two
 * quotations and one speech.
 */
export function numberSpeeches(article: Article, quotations: readonly Quotation[]): readonly number[] {
	let speech = 0;
	return quotations.map((quotation, at) => {
		const before = quotations[at - 1];
		if (before && !isContinued(article, before, quotation)) speech++;
		return speech;
	});
}

/** A speaker who goes on does so within so many letters. */
const LONGEST_PAUSE = 1_000;

function isContinued(article: Article, one: Quotation, next: Quotation): boolean {
	if (one.kind === "indirect" || next.kind === "indirect") return false;
	if (one.speaker?.name.start !== next.speaker?.name.start) return false;
	const [start, end] = [one.content.end, next.content.start];
	if (end < start) return false;
	// Nothing but marks in between, as in a quotation of several paragraphs.
	if (end - start > LONGEST_PAUSE) return false;
	if (!/[\p{L}\p{N}]/u.test(article.text.slice(start, end))) return true;
	if (one.speaker === null || one.paragraph !== next.paragraph) return false;
	// A whole sentence in between tells something else, and who knows how long the speaker paused.
	const isAttributed = [one.cue, next.cue].some((cue) => cue !== null && cue.start >= start && cue.end <= end);
	if (!isAttributed) return false;
	const sentences = article.paragraphs[one.paragraph - 1]?.sentences ?? [];
	const sentence = sentences[firstFrom(sentences, start)];
	return sentence === undefined || sentence.end > end;
}
