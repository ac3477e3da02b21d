import type { Answer } from "../../core/answer/answer.ts";
import type { AnswerPage } from "../../presentation/answer/answer-pages.ts";
import { describeUnderstood } from "../../presentation/answer/understanding.ts";
import { isolate } from "../../presentation/isolate.ts";
import { clip } from "./markup/clip.ts";
import { type Content, joinContents } from "./markup/content.ts";
import { ROOM } from "./markup/limits.ts";
import { renderSmallNotice } from "./markup/notice.ts";
import { renderAnswered } from "./render-answered.ts";
import { renderNotFound } from "./render-not-found.ts";

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
