import type { PostedAnswer } from "../../newsroom/amend-posts.ts";
import { explainLost } from "../../presentation/apologies.ts";
import { type Content, joinContents } from "./markup/content.ts";
import { renderNotice } from "./markup/notice.ts";
import { renderMessage } from "./render-answer.ts";
import { renderLost } from "./render-lost.ts";

/** What a message that showed these answers, maybe to others too, is to show now that their articles are others. */
export function renderPosted(answers: readonly PostedAnswer[], isPublic: boolean): Content {
	const showsQuestion = answers.length > 1;
	return joinContents(
		answers.map(({ id, found }) => {
			if (found.kind === "found") return renderMessage(found.answer, { id, isPublic, showsQuestion });
			if (found.kind === "expired" || found.kind === "out-of-reach") return renderNotice(explainLost(found));
			return renderLost(found, id);
		}),
	);
}
