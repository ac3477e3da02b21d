import type { Desk } from "../../newsroom/desk.ts";
import { EXPIRED } from "../../presentation/apologies.ts";
import type { Responder } from "../connection/respond.ts";
import { PLATFORM } from "../platform.ts";
import type { AnswerView } from "../render/answer-view.ts";
import { textDisplay } from "../render/markup/components.ts";
import { smallPrint } from "../render/markup/markdown.ts";
import { notice } from "../render/markup/notice.ts";
import { renderAnswer } from "../render/render-answer.ts";
import type { AllowedPress } from "./allowed-press.ts";
import { notePost } from "./note-post.ts";

/** Shows everybody in the channel what one user alone saw, once: the button that did it is switched off. */
export async function shareAnswer(checked: AllowedPress, responder: Responder, { newsroom }: Desk): Promise<void> {
	const { press, given, origin, isSeenAlone } = checked;
	const { answer } = given;
	if (press.kind !== "share" || !isSeenAlone || !origin.canShare) {
		await responder.send(notice(EXPIRED));
		return;
	}
	const view: AnswerView = { id: press.answer, place: press.place, isPrivate: true, canShare: true };
	// Kept anew: the buttons of the shared one are for all who see it.
	const id = await newsroom.state.answers.keep({
		platform: PLATFORM,
		scope: origin.scope,
		asker: origin.asker,
		answer,
	});
	const shared = renderAnswer(answer, { ...view, id, isPrivate: false, canShare: false });
	await responder.replace({ components: renderAnswer(answer, { ...view, isShared: true }), isPrivate: true });
	try {
		const components = [...shared, textDisplay(sharedBy(origin.asker))];
		const outgoing = { components, isPrivate: false, answer: id };
		await notePost(newsroom, outgoing, await responder.send(outgoing));
	} catch (error) {
		await responder.replace({ components: renderAnswer(answer, view), isPrivate: true });
		throw error;
	}
}

// A mention shows the name that the server knows; no message of ours notifies anybody.
function sharedBy(userId: string): string {
	return smallPrint(`Shared by <@${userId}>`);
}
