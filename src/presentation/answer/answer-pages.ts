import type { Answer, Answered, Citation } from "../../core/answer/answer.ts";
import { findInstead } from "./refusal.ts";

/** What a message shows of an answer at once. Pages are numbered from 0. */
export type AnswerPage = {
	/** "answer": what answers; "further": a passage that may not; "instead": what there is where nothing answers. */
	readonly kind: "answer" | "further" | "instead";
	readonly citations: readonly Citation[];
	/** How many citations of its kind come before and after those of this page. */
	readonly before: number;
	readonly after: number;
};

const MOST_ANSWERS = 3;

/** The pages of an answer: what answers, three at a time, then each further passage; at least one page. */
export function answerPages(answer: Answer): readonly [AnswerPage, ...AnswerPage[]] {
	if (answer.kind === "not-found") {
		const citations = findInstead(answer, (words) => words)?.citations ?? [];
		return [{ kind: "instead", citations, before: 0, after: 0 }];
	}
	if (answer.kind === "told") return [{ kind: "answer", citations: [], before: 0, after: 0 }];
	const [first, ...others] = group(answer.citations, { kind: "answer", size: MOST_ANSWERS });
	if (!first) throw new RangeError("Cannot page an answer: it cites nothing");
	return [first, ...others, ...group(furtherPassages(answer), { kind: "further", size: 1 })];
}

/** All that the pages cite, in their order: what a button means by a number. */
export function pagedCitations(answer: Answer): readonly Citation[] {
	return answerPages(answer).flatMap(({ citations }) => citations);
}

/** The passages of an answer that it does not cite; they have no highlight and no speaker, for they may not answer. */
function furtherPassages({ citations, passages }: Answered): readonly Citation[] {
	const isCited = (it: Citation) =>
		citations.some(({ article, paragraph }) => article === it.article && paragraph.number === it.paragraph.number);
	return passages.filter((it) => !isCited(it)).map((it) => ({ ...it, highlight: null, quotation: null }));
}

function group(
	citations: readonly Citation[],
	{ kind, size }: Pick<AnswerPage, "kind"> & { readonly size: number },
): readonly AnswerPage[] {
	const pages: AnswerPage[] = [];
	for (let at = 0; at < citations.length; at += size) {
		const own = citations.slice(at, at + size);
		pages.push({ kind, citations: own, before: at, after: citations.length - at - own.length });
	}
	return pages;
}
