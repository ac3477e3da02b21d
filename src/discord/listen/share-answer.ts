import type { Desk } from "../../newsroom/desk.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { EXPIRED } from "../../presentation/apologies.ts";
import { BEING_SHARED } from "../../presentation/sharing.ts";
import type { KeptPost } from "../../state/posts.ts";
import type { Responder } from "../connection/respond.ts";
import { PLATFORM } from "../platform.ts";
import type { AnswerView } from "../render/answer-view.ts";
import { textDisplay } from "../render/markup/components.ts";
import { smallPrint } from "../render/markup/markdown.ts";
import { notice } from "../render/markup/notice.ts";
import { renderAnswer } from "../render/render-answer.ts";
import { renderShared } from "../render/render-shared.ts";
import type { AllowedPress } from "./allowed-press.ts";

/** The message that shows everybody an answer which one user alone saw, by the id of that; null where there is none. */
export function findShared({ state }: Pick<Newsroom, "state">, answer: string): Promise<KeptPost | null> {
	return state.posts.findShared(PLATFORM, answer);
}

/**
 * Shows everybody in the channel what one user alone saw, once: the button that did it is switched off, and whoever
 * presses it all the same, or another that shares this answer, is told where it stands.
 */
export async function shareAnswer(checked: AllowedPress, responder: Responder, { newsroom }: Desk): Promise<void> {
	const { press, given, origin, isSeenAlone } = checked;
	const { answer } = given;
	if (press.kind !== "share" || !isSeenAlone || !origin.canShare) {
		await responder.send(notice(EXPIRED));
		return;
	}
	const { deliveries } = newsroom.state;
	const view: AnswerView = { id: press.answer, place: press.place, isPrivate: true, canShare: true };
	const key = `${PLATFORM}:share:${press.answer}`;
	const before = await findShared(newsroom, press.answer);
	const isFirst = before === null && (await deliveries.isFirst(key));
	await responder.replace({ components: renderAnswer(answer, { ...view, isShared: true }), isPrivate: true });
	if (!isFirst) {
		const [server = ""] = origin.scope?.split("/") ?? [];
		await responder.send(before ? renderShared(server, before) : notice(BEING_SHARED));
		return;
	}
	try {
		await post({ checked, view, responder }, newsroom);
	} catch (error) {
		await deliveries.release(key);
		await responder.replace({ components: renderAnswer(answer, view), isPrivate: true });
		throw error;
	}
}

type Posting = { readonly checked: AllowedPress; readonly view: AnswerView; readonly responder: Responder };

async function post({ checked, view, responder }: Posting, { state }: Newsroom): Promise<void> {
	const { press, origin } = checked;
	const { answer } = checked.given;
	// Kept anew: the buttons of the shared one are for all who see it.
	const id = await state.answers.keep({ platform: PLATFORM, scope: origin.scope, asker: origin.asker, answer });
	const shared = renderAnswer(answer, { ...view, id, isPrivate: false, canShare: false });
	const posted = await responder.send({
		components: [...shared, textDisplay(sharedBy(origin.asker))],
		isPrivate: false,
	});
	if (posted !== null && id !== null)
		await state.posts.note({ platform: PLATFORM, ...posted, answers: [id, press.answer] });
}

// A mention shows the name that the server knows; no message of ours notifies anybody.
function sharedBy(userId: string): string {
	return smallPrint(`Shared by <@${userId}>`);
}
