import type { Citation } from "../../core/answer/answer.ts";
import type { AnswerPage } from "../../presentation/answer/answer-pages.ts";
import { fitCitations } from "../../presentation/answer/fit-citations.ts";
import { countLeftOut, TOO_LONG } from "../../presentation/introduction.ts";
import type { Content } from "./markup/content.ts";
import { renderNotice, renderSmallNotice } from "./markup/notice.ts";
import { renderCitation } from "./render-citation.ts";

/** A page of an answer, and how many characters its citations may take. */
export type RoomyPage = AnswerPage & { readonly most: number };

/** The citations that there is room for, numbered from the first number if there is one, and how many are left out. */
export function renderFitting({ kind, citations, after, most }: RoomyPage, first?: number): readonly Content[] {
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
