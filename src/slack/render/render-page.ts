import type { Answer } from "../../core/answer/answer.ts";
import type { AnswerPage } from "../../presentation/answer/answer-pages.ts";
import { explainBeyond } from "../../presentation/answer/beyond-wording.ts";
import { describeUnderstood } from "../../presentation/answer/understanding.ts";
import { isolate } from "../../presentation/isolate.ts";
import { clip } from "./markup/clip.ts";
import { type Content, joinContents } from "./markup/content.ts";
import { ROOM } from "./markup/limits.ts";
import { renderNotice, renderSmallNotice } from "./markup/notice.ts";
import { renderAnswered } from "./render-answered.ts";
import type { RoomyPage } from "./render-fitting.ts";
import { renderNotFound } from "./render-not-found.ts";
import { renderPublicNo } from "./render-public-no.ts";
import { renderTold } from "./render-told.ts";

/** How much a page may take, and who reads it. */
export type PageStyle = {
	/** How many characters its citations take. */
	readonly most?: number;
	/** Whether others read it too, who did not ask: a no is one line then. */
	readonly isPublic?: boolean;
};

/** One page of an answer, without its buttons. */
export function renderPage(answer: Answer, page: AnswerPage, style: PageStyle = {}): Content {
	const { most = ROOM.citations, isPublic = false } = style;
	const beyond = explainBeyond(answer);
	const understood = clip(describeUnderstood(answer.understood, isolate), ROOM.understood);
	return joinContents([
		...(beyond === "" ? [] : [renderNotice(beyond)]),
		renderSmallNotice(understood),
		...(isPublic && answer.kind === "not-found" ? [renderPublicNo(answer)] : renderKind(answer, { ...page, most })),
	]);
}

function renderKind(answer: Answer, page: RoomyPage): readonly Content[] {
	switch (answer.kind) {
		case "answered":
			return renderAnswered(answer, page);
		case "not-found":
			return renderNotFound(answer, page);
		case "told":
			return [renderTold(answer)];
	}
}
