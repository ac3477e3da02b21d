import { pagedCitations } from "../../presentation/answer/answer-pages.ts";
import { EXPIRED } from "../../presentation/apologies.ts";
import { respond } from "../connection/respond.ts";
import { waitOutLimits } from "../connection/wait-out-limits.ts";
import type { Desk } from "../desk.ts";
import { renderMessage, renderModal } from "../render/render-answer.ts";
import { renderContext } from "../render/render-context.ts";
import { openModal, type Pressed } from "./handle-press.ts";
import { isShareable } from "./share-answer.ts";

/** Shows what stands round a citation, in a modal. */
export async function showContext(desk: Desk, pressed: Pressed): Promise<void> {
	const view = contextOf(pressed);
	if (view === null) return pressed.tell(EXPIRED);
	return openModal(desk, pressed.press, view);
}

/** Shows what there is in place of an answer, in a modal that only whoever pressed sees. */
export async function showInstead(desk: Desk, { press, kept, id }: Pressed): Promise<void> {
	return openModal(desk, press, renderModal(kept.answer, { id }));
}

/** Shows the paragraphs before or after, in the same modal. */
export async function turnContext(desk: Desk, pressed: Pressed): Promise<void> {
	const view = contextOf(pressed);
	const below = pressed.press.view;
	if (view === null || below === undefined) return pressed.tell(EXPIRED);
	await waitOutLimits(() => desk.client.views.update({ view_id: below.id, view }));
}

function contextOf({ kept, id, numbers: [citation = 0, distance = 0] }: Pressed) {
	const cited = pagedCitations(kept.answer)[citation];
	return cited ? renderContext(cited, { answer: id, citation, distance }) : null;
}

/** Shows another page of an answer: in its place to whoever asked, in private to others. */
export async function turnPage(desk: Desk, { press, kept, id, numbers: [page = 0] }: Pressed): Promise<void> {
	const below = press.view;
	if (press.response_url === undefined) {
		if (!below) return;
		const view = renderModal(kept.answer, { id, page });
		await waitOutLimits(() => desk.client.views.update({ view_id: below.id, view }));
		return;
	}
	const replaces = press.container.is_ephemeral || press.user.id === kept.asker;
	const message = renderMessage(kept.answer, { id, page, isShareable: isShareable({ press, kept }) });
	const thread = press.container.thread_ts;
	await respond(press.response_url, { ...message, visibility: "ephemeral", replaces, thread });
}
