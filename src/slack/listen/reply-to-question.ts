import type { Answer } from "../../core/answer/answer.ts";
import type { Checked } from "../../core/check/verdict.ts";
import { checkPasted } from "../../core/check.ts";
import type { Asked } from "../../core/question/asked.ts";
import { noteAnswer } from "../../newsroom/note-answer.ts";
import { takeTurn } from "../../newsroom/take-turn.ts";
import { refuseQuestion } from "../../presentation/apologies.ts";
import type { Narrowing } from "../../presentation/typed-narrowing.ts";
import type { Desk } from "../desk.ts";
import { PLATFORM } from "../platform.ts";
import type { ConversationKeys } from "../read/conversation-keys.ts";

/** A question that somebody asks in Slack; with the speaker "" it is a topic, on which everybody’s words are wanted. */
export type Asking = Pick<Asked, "question" | "article" | "speaker"> & {
	/** What else narrows it. */
	readonly narrowing?: Narrowing;
	readonly surface: "mention" | "direct message" | "command" | "shortcut" | "home" | "thread" | "link";
	/** The id of whoever asks. */
	readonly user: string;
	/** The channel where all see the answer; null in private. */
	readonly scope: string | null;
	readonly conversation?: ConversationKeys;
};

/**
 * An answer, the id by which its buttons find it (null where it could not be kept), and the check of a quotation in the
 * question; or why there is none.
 */
export type Given =
	| { readonly kind: "answer"; readonly answer: Answer; readonly id: string | null; readonly pasted: Checked | null }
	| { readonly kind: "notice"; readonly text: string };

/** Answers a question, if it is one and its asker may ask now. */
export async function replyToQuestion(desk: Desk, asking: Asking): Promise<Given> {
	const { question, article, speaker, narrowing, user, surface, conversation } = asking;
	const { newsroom } = desk;
	const refusal = refuseQuestion(question);
	if (refusal !== null) return { kind: "notice", text: refusal };
	const wait = await takeTurn(desk, { platform: PLATFORM, user, question });
	if (wait !== null) return { kind: "notice", text: wait };
	const began = newsroom.now();
	const before = await findConversation(newsroom, conversation);
	const answer = await newsroom.ask({ ...narrowing, question, article, speaker, conversation: before });
	const pasted = await checkPasted(newsroom.check, { question, article, speaker: speaker || undefined });
	await Promise.all((conversation?.to ?? []).map((key) => newsroom.state.conversations.keep(key, answer.conversation)));
	// Nothing can be pressed below what is told of the articles themselves.
	const id = answer.kind === "told" ? null : await keep(newsroom, { asking, answer });
	const took = newsroom.now() - began;
	noteAnswer(newsroom, { platform: PLATFORM, surface, took, speaker }, answer);
	return { kind: "answer", answer, id, pasted };
}

async function findConversation({ state }: Desk["newsroom"], keys: ConversationKeys | undefined) {
	if (keys === undefined) return undefined;
	const { from, orFrom } = keys;
	const found = await state.conversations.find(from);
	return found === undefined && orFrom !== undefined ? state.conversations.find(orFrom) : found;
}

// An answer without buttons is better than none.
async function keep(
	{ state, reportFailure }: Desk["newsroom"],
	{ asking, answer }: { readonly asking: Asking; readonly answer: Answer },
): Promise<string | null> {
	try {
		const { article, speaker, narrowing, scope, user: asker } = asking;
		const narrowed = { ...narrowing, article, speaker };
		return await state.answers.keep({ platform: PLATFORM, scope, asker, answer, narrowed });
	} catch (error) {
		await reportFailure(error);
		return null;
	}
}
