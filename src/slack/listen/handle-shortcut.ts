import type { Task } from "../connection/attempt.ts";
import { respond } from "../connection/respond.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { ChosenShortcut } from "../read/payloads.ts";
import { readAsked } from "../read/read-asked.ts";
import { withoutMention } from "../read/read-text.ts";
import { renderNoticeModal } from "../render/markup/modal.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { renderModal } from "../render/render-answer.ts";
import { replyToQuestion } from "./reply-to-question.ts";

const NO_TEXT = "There is no text in this message to look for. Choose one with words.";

/** Looks for the words of a message in the articles, and shows what is found in a modal that only one person sees. */
export function handleShortcut(desk: Desk, body: unknown): Task {
	const shortcut = ChosenShortcut.parse(body);
	return {
		work: async () => {
			const view = await find(desk, shortcut);
			return waitOutLimits(() => desk.client.views.open({ trigger_id: shortcut.trigger_id, view }));
		},
		tell: (text) => respond(shortcut.response_url, { ...renderNotice(text), visibility: "ephemeral" }),
	};
}

async function find(desk: Desk, { message, user }: ChosenShortcut) {
	const { text: question, article } = await readAsked(withoutMention(message.text, desk.botUserId), desk.newsroom);
	if (question === "") return renderNoticeModal(NO_TEXT);
	const asked = { question, article: article ?? undefined };
	const given = await replyToQuestion(desk, { ...asked, surface: "shortcut", user: user.id, scope: null });
	return given.kind === "notice" ? renderNoticeModal(given.text) : renderModal(given.answer, given);
}
