import type { types } from "@slack/bolt";
import type { Answer } from "../../core/answer/answer.ts";
import type { Checked } from "../../core/check/verdict.ts";
import { type AnswerPage, answerPages } from "../../presentation/answer/answer-pages.ts";
import { describeReading } from "../../presentation/answer/searched-wording.ts";
import { renderPasted } from "./check/render-pasted.ts";
import { clip } from "./markup/clip.ts";
import { type Content, joinContents, sizeOf } from "./markup/content.ts";
import { ROOM } from "./markup/limits.ts";
import { modal } from "./markup/modal.ts";
import { renderSmallNotice } from "./markup/notice.ts";
import { renderButtons, renderInsteadButton, renderVoteButtons } from "./render-buttons.ts";
import { renderCorrections } from "./render-corrections.ts";
import { renderPage } from "./render-page.ts";

/** What is shown of an answer, and how. */
export type Shown = {
	/** The id by which buttons find the answer; null where it could not be kept, so that there are none. */
	readonly id: string | null;
	/** The number of the page, from 0. */
	readonly page?: number;
	/** Whether only whoever asked sees it, and may show it to all; a no is never shared. */
	readonly isShareable?: boolean;
	/** Whether others read it too, who did not ask: of a no they see one line, and a button to what there is instead. */
	readonly isPublic?: boolean;
	/** Whether the question stands above the answer, because those who read it did not see it asked. */
	readonly showsQuestion?: boolean;
	/** What a check found of the quotation in the question, to be said above the answer. */
	readonly pasted?: Checked | null;
};

/** A page of an answer as a message. */
export function renderMessage(answer: Answer, shown: Shown): Content {
	const { content, buttons } = renderParts(answer, shown);
	const votes = shown.id === null ? [] : renderVoteButtons(shown.id);
	return { text: content.text, blocks: [...content.blocks, ...buttons, ...votes] };
}

/** A page of an answer as a modal. */
export function renderModal(answer: Answer, shown: Shown): types.ModalView {
	const { content, buttons } = renderParts(answer, shown);
	return modal(answer.kind === "not-found" ? "Not found" : "Found", [...content.blocks, ...buttons]);
}

/** What was asked, above what it is answered with, for those who did not see it asked. */
export function renderAsked(question: string): Content {
	return renderSmallNotice(`Asked: ${clip(question, ROOM.question)}`);
}

const NOTHING_SHOWN: AnswerPage = { kind: "instead", citations: [], before: 0, after: 0 };

function renderParts(answer: Answer, shown: Shown) {
	const { id, page = 0, isShareable = false, isPublic = false, showsQuestion = false, pasted = null } = shown;
	const isBrief = isPublic && answer.kind === "not-found";
	const pages = isBrief ? ([NOTHING_SHOWN] as const) : answerPages(answer);
	const at = Math.min(page, pages.length - 1);
	const canShare = isShareable && answer.kind === "answered";
	const question = showsQuestion ? renderAsked(answer.question) : joinContents([]);
	const above = pasted === null ? joinContents([]) : renderPasted(pasted);
	const shownPage = pages[at] ?? pages[0];
	const corrections = renderCorrections(shownPage.citations);
	const reading = renderSmallNotice(describeReading(answer));
	const most = ROOM.citations - sizeOf(above) - sizeOf(corrections) - sizeOf(reading);
	return {
		content: joinContents([question, above, renderPage(answer, shownPage, { most, isPublic }), corrections, reading]),
		buttons:
			id === null
				? []
				: isBrief
					? renderInsteadButton(answer, id)
					: renderButtons({ answer: id, pages, at, isShareable: canShare }),
	};
}
