import type { types } from "@slack/bolt";
import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import { takeLinks } from "../../newsroom/linked-article.ts";
import { ARTICLE_GONE, EXPIRED } from "../../presentation/apologies.ts";
import type { Task } from "../connection/attempt.ts";
import type { Desk } from "../desk.ts";
import { Press } from "../read/payloads.ts";
import { readHomeQuestion } from "../read/read-home-question.ts";
import { HOW_TO_ASK } from "../render/help.ts";
import { renderNoticeModal } from "../render/markup/modal.ts";
import { renderModal } from "../render/render-answer.ts";
import { publishHome } from "./handle-home.ts";
import { openModal, tellPresser } from "./handle-press.ts";
import { type Asking, replyToQuestion } from "./reply-to-question.ts";

/** Answers a question that was typed or pressed in the home, in a modal, and lists it there. */
export function askFromHome(desk: Desk, body: unknown): Task {
	const press = Press.parse(body);
	const { id: user } = press.user;
	return {
		work: async () => {
			const asked = readHomeQuestion(press);
			if (asked === null) return tellPresser(desk, press, EXPIRED);
			const { question, article, speaker, ...narrowing } = asked;
			const asking = { question, article, speaker, narrowing, user, surface: "home" } as const;
			await openModal(desk, press, await answerInModal(desk, asking));
			await publishHome(desk, user);
		},
		tell: (text) => tellPresser(desk, press, text),
	};
}

/** The modal that answers what somebody typed or pressed, in all articles or those to which it is narrowed. */
export async function answerInModal(
	desk: Desk,
	asking: Omit<Asking, "scope" | "conversation">,
): Promise<types.ModalView> {
	const linked = await takeLinks(asking.question, desk.newsroom);
	const question = linked.text;
	if (question === "" || asksForHelp(question)) return renderNoticeModal(HOW_TO_ASK);
	const article = asking.article ?? linked.article ?? undefined;
	// What was withdrawn meanwhile is not told of.
	if (article !== undefined && !desk.newsroom.articles.has(article)) return renderNoticeModal(ARTICLE_GONE);
	const given = await replyToQuestion(desk, { ...asking, question, article, scope: null });
	return given.kind === "notice" ? renderNoticeModal(given.text) : renderModal(given.answer, given);
}
