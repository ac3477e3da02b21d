import type { Answer, Answered, Citation, NotFound } from "../../core/answer/answer.ts";
import type { AnswerPage } from "../../presentation/answer/answer-pages.ts";
import { fitCitations } from "../../presentation/answer/fit-citations.ts";
import { neededSentences } from "../../presentation/answer/needed-sentences.ts";
import { describeSearched, explainRefusal, findInstead, listUnknownWords } from "../../presentation/answer/refusal.ts";
import { describeUnderstood } from "../../presentation/answer/understanding.ts";
import { dateInWords } from "../../presentation/date-in-words.ts";
import { countLeftOut, introduceCitations, introduceFurther, TOO_LONG } from "../../presentation/introduction.ts";
import { isolate } from "../../presentation/isolate.ts";
import { clip } from "./markup/clip.ts";
import { type Content, joinContents } from "./markup/content.ts";
import { ROOM } from "./markup/limits.ts";
import { renderNotice, renderSmallNotice } from "./markup/notice.ts";
import { renderCitation } from "./render-citation.ts";

/** One page of an answer, without its buttons; its citations take `most` characters. */
export function renderPage(answer: Answer, page: AnswerPage, most: number = ROOM.citations): Content {
	const understood = clip(describeUnderstood(answer.understood, isolate), ROOM.understood);
	return joinContents([
		renderSmallNotice(understood),
		...(answer.kind === "answered"
			? renderAnswered(answer, { ...page, most })
			: renderNotFound(answer, { ...page, most })),
	]);
}

type RoomyPage = AnswerPage & { readonly most: number };

function renderAnswered({ citations }: Answered, page: RoomyPage): readonly Content[] {
	if (page.kind === "further") {
		const total = page.before + page.citations.length + page.after;
		return [renderNotice(introduceFurther(page.before + 1, total)), ...renderFitting(page)];
	}
	if (citations.length === 1) return renderFitting(page);
	return [renderNotice(introduceCitations(citations)), ...renderFitting(page, page.before + 1)];
}

/** The citations that there is room for, numbered from the first number if there is one, and how many are left out. */
function renderFitting({ kind, citations, after, most }: RoomyPage, first?: number): readonly Content[] {
	const measure = (citation: Citation) => renderCitation(citation, first).text.length;
	const room = { most, mostOfOne: most, measure };
	const { shown, more } = fitCitations(citations, room);
	return [
		...(shown.length === 0 && citations.length > 0 ? [renderNotice(TOO_LONG)] : []),
		...shown.map((citation, index) => renderCitation(citation, first === undefined ? undefined : first + index)),
		// The heading of a further passage tells already how many there are.
		renderSmallNotice(kind === "further" ? "" : countLeftOut(more + after)),
	];
}

function renderNotFound(answer: NotFound, page: RoomyPage): readonly Content[] {
	const instead = findInstead(answer, showName);
	const refusal = [
		renderNotice(explainRefusal(answer, showName)),
		renderSmallNotice(describeSearched(answer.searched, dateInWords)),
		renderSmallNotice(clip(listUnknownWords(answer, isolate), ROOM.unknownWords)),
	];
	if (instead === null) return refusal;
	const citations = instead.kind === "closest" ? page.citations : page.citations.map(onlyQuoted);
	return [...refusal, renderNotice(instead.heading), ...renderFitting({ ...page, citations })];
}

// What a speaker says on other things is shown in the sentences that say it.
function onlyQuoted(citation: Citation): Citation {
	return { ...citation, passage: neededSentences(citation), highlight: null };
}

function showName(name: string): string {
	return isolate(clip(name, ROOM.speaker));
}
