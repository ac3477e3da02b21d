import type { Answer } from "../../core/answer/answer.ts";
import { checkPasted } from "../../core/check.ts";
import type { Asked } from "../../core/question/asked.ts";
import type { Desk } from "../../newsroom/desk.ts";
import { noteAnswer } from "../../newsroom/note-answer.ts";
import { takeTurn } from "../../newsroom/take-turn.ts";
import { tellUnknownSpeaker } from "../../newsroom/unknown-speaker.ts";
import { isNo } from "../../presentation/answer/refusal.ts";
import { PLATFORM } from "../platform.ts";
import type { Origin } from "../read/origin.ts";
import type { AnswerView } from "../render/answer-view.ts";
import { inline } from "../render/markup/inline.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { renderAnswer } from "../render/render-answer.ts";

/** A question that somebody asks, and who may read its answer. */
export type Request = {
	readonly asked: Asked;
	readonly origin: Origin;
	/** Whether an answer is for whoever asked alone. */
	readonly isPrivate: (answer: Answer) => boolean;
	/** The key of the conversation that the question belongs to. */
	readonly conversation?: string;
};

/** The message that answers a question; it is kept, so that its buttons work. */
export async function replyToQuestion(
	desk: Desk,
	{ asked, origin, isPrivate, conversation }: Request,
): Promise<Outgoing> {
	const { state } = desk.newsroom;
	const before = conversation === undefined ? undefined : await state.conversations.find(conversation);
	const turn = { asked: { ...asked, conversation: before }, asker: origin.asker, surface: origin.surface };
	const answer = await askInTurn(desk, turn);
	if ("components" in answer) return answer;
	const unknown = await tellUnknownSpeaker(desk.newsroom, { speaker: asked.speaker, answer }, inline);
	if (unknown !== null) return notice(unknown);
	if (conversation !== undefined) await state.conversations.keep(conversation, answer.conversation);
	const isHidden = origin.isAlwaysPrivate || isPrivate(answer);
	const scope = isHidden ? null : origin.scope;
	// Nothing can be pressed below what is told of the articles themselves.
	const kept = { platform: PLATFORM, scope, asker: origin.asker, answer };
	const id = answer.kind === "told" ? null : await state.answers.keep(kept);
	const pasted = await checkPasted(desk.newsroom.check, asked);
	const view: AnswerView = {
		id,
		pasted,
		place: "all",
		isPrivate: isHidden,
		canShare: isHidden && origin.canShare && answer.kind === "answered",
		narrowed: { speaker: asked.speaker ?? "", toArticle: asked.article !== undefined },
	};
	return {
		components: renderAnswer(answer, view),
		isPrivate: isHidden,
		answer: isHidden || !origin.isReached ? null : id,
		hasAnswer: !isNo(answer),
	};
}

type Turn = { readonly asked: Asked; readonly asker: string; readonly surface: string };

/** The answer to a question when it is its turn, or a message that tells whoever asks too often to wait. */
export async function askInTurn(desk: Desk, { asked, asker, surface }: Turn): Promise<Answer | Outgoing> {
	const { newsroom } = desk;
	const wait = await takeTurn(desk, { platform: PLATFORM, user: asker, question: asked.question });
	if (wait !== null) return notice(wait);
	const began = newsroom.now();
	const answer = await newsroom.ask(asked);
	const took = newsroom.now() - began;
	noteAnswer(newsroom, { platform: PLATFORM, surface, took, speaker: asked.speaker }, answer);
	return answer;
}
