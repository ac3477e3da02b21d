import type { Citation } from "../../answer/answer.ts";
import type { Article, Span } from "../../article/article.ts";
import type { Checked, Part, Place, Verdict } from "../verdict.ts";

/** Gives what was checked back after checking that every span lies in its text; throws RangeError if not. */
export function assertCited(checked: Checked): Checked {
	const { pasted, verdict } = checked;
	for (const citation of citationsOf(verdict)) assertCitation(citation);
	if (verdict.kind === "altered" || verdict.kind === "shortened") {
		const { article } = verdict.places[0].citations[0];
		for (const part of verdict.parts) assertPart(part, { article, pasted });
	}
	return checked;
}

/** All citations of a verdict. */
function citationsOf(verdict: Verdict): readonly Citation[] {
	switch (verdict.kind) {
		case "stitched":
			return verdict.pieces.flatMap(({ place }) => place.citations);
		case "not-found":
			return verdict.closest;
		case "headline":
			return [];
		default:
			return verdict.places.flatMap(({ citations }: Place) => citations);
	}
}

function assertCitation({ article, paragraph, passage, highlight }: Citation): void {
	const isRight = lies(passage, paragraph) && lies(paragraph, whole(article.text));
	if (!isRight || (highlight !== null && !lies(highlight, passage))) fail(article, { passage, highlight });
}

function assertPart(part: Part, { article, pasted }: { readonly article: Article; readonly pasted: string }): void {
	if (part.kind !== "added" && !lies(part.printed, whole(article.text))) fail(article, part);
	if (part.kind !== "struck" && !lies(part.pasted, whole(pasted))) fail(article, part);
}

function fail({ id }: Article, spans: object): never {
	throw new RangeError(`Cannot cite article "${id}": ${JSON.stringify(spans)} is not within its text`);
}

function whole(text: string): Span {
	return { start: 0, end: text.length };
}

function lies(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;
}
