import type { Span } from "../article/article.ts";
import type { Answer, Citation } from "./answer.ts";
import type { ToldSpeaker } from "./told.ts";

/**
 * Gives the answer back after checking that each span lies in its article and the highlight in the passage; throws
 * RangeError if not.
 */
export function assertVerbatim(answer: Answer): Answer {
	const citations = answer.kind === "answered" ? [...answer.citations, ...answer.passages] : answer.passages;
	for (const citation of citations) assertCitation(citation);
	if (answer.kind === "told" && answer.told.kind === "quoted")
		for (const speaker of answer.told.speakers) assertName(speaker);
	return answer;
}

function assertName({ article, name, description, words }: ToldSpeaker): void {
	const body = { start: 0, end: article.text.length };
	if (![name, description, words].every((span) => span === undefined || lies(span, body)))
		throw new RangeError(`Cannot name a speaker of article "${article.id}": ${JSON.stringify(name)} is not within it`);
}

function assertCitation({ article, paragraph, passage, highlight }: Citation): void {
	const body = { start: 0, end: article.text.length };
	const isRight = lies(paragraph, body) && lies(passage, paragraph) && (highlight === null || lies(highlight, passage));
	if (!isRight) {
		const spans = JSON.stringify({ passage, highlight });
		throw new RangeError(`Cannot cite article "${article.id}": ${spans} is not within paragraph ${paragraph.number}`);
	}
}

function lies(inner: Span, outer: Span): boolean {
	return (
		Number.isInteger(inner.start) && inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end
	);
}
