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
import { renderTold } from "./render-told.ts";

/** One page of an answer, without its buttons; its citations take `most` characters. */
export function renderPage(answer: Answer, page: AnswerPage, most: number = ROOM.citations): Content {
	const beyond = explainBeyond(answer);
	const understood = clip(describeUnderstood(answer.understood, isolate), ROOM.understood);
	return joinContents([
		...(beyond === "" ? [] : [renderNotice(beyond)]),
		renderSmallNotice(understood),
		...renderKind(answer, { ...page, most }),
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
