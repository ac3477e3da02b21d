import { ARTICLE_GONE, EXPIRED } from "../../presentation/apologies.ts";
import type { Task } from "../connection/attempt.ts";
import type { Desk } from "../desk.ts";
import { Press, SubmittedView } from "../read/payloads.ts";
import { readHomeQuestion } from "../read/read-home-question.ts";
import { renderNoticeModal } from "../render/markup/modal.ts";
import { QUESTION_INPUT, renderAskAbout } from "../render/render-unfurl.ts";
import { answerInModal } from "./ask-from-home.ts";
import { openModal, tellPresser } from "./handle-press.ts";

/** Asks what somebody wants to know of the article below whose link they pressed. */
export function askAbout(desk: Desk, body: unknown): Task {
	const press = Press.parse(body);
	const tell = (text: string) => tellPresser(desk, press, text);
	return {
		tell,
		work: async () => {
			const id = readHomeQuestion(press)?.question ?? "";
			await desk.newsroom.bring([id]);
			const article = desk.newsroom.articles.get(id);
			if (article === undefined) return tell(ARTICLE_GONE);
			const view = renderAskAbout(article);
			return view === null ? tell(EXPIRED) : openModal(desk, press, view);
		},
	};
}

/** Answers the question about an article that was typed into its modal, in another. */
export function answerAbout(desk: Desk, body: unknown): Task {
	const { user, view, trigger_id } = SubmittedView.parse(body);
	const open = (shown: Parameters<typeof openModal>[2]) => openModal(desk, { trigger_id }, shown);
	return {
		work: async () => {
			const article = view.private_metadata;
			await desk.newsroom.bring([article]);
			// What was withdrawn meanwhile is not told of.
			if (!desk.newsroom.articles.has(article)) return open(renderNoticeModal(ARTICLE_GONE));
			const question = view.state.values[QUESTION_INPUT]?.[QUESTION_INPUT]?.value ?? "";
			return open(await answerInModal(desk, { question, article, user: user.id, surface: "link" }));
		},
		tell: (text) => open(renderNoticeModal(text)),
	};
}
