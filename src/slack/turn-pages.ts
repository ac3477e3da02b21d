import { pagedCitations } from "../presentation/answer-pages.ts";
import { EXPIRED } from "../presentation/apologies.ts";
import type { Desk } from "./desk.ts";
import { isChannel } from "./handle-command.ts";
import { openModal, type Pressed } from "./handle-press.ts";
import { renderMessage, renderModal } from "./render.ts";
import { renderContext } from "./render-context.ts";
import { removeOriginal, respond } from "./respond.ts";
import { waitOutLimits } from "./wait-out-limits.ts";

/** Shows what stands round a citation, in a modal. */
export async function showContext(desk: Desk, pressed: Pressed): Promise<void> {
	const view = contextOf(pressed);
	if (view === null) return pressed.tell(EXPIRED);
	return openModal(desk, pressed.press, view);
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

/** Shows an answer that was given in private to the whole channel, once, with its question. */
export async function share({ newsroom }: Desk, pressed: Pressed): Promise<void> {
	const { press, kept, id, numbers, tell } = pressed;
	const { response_url: url } = press;
	if (url === undefined || !isShareable(pressed)) return tell("Only whoever asked can share this answer.");
	if (!(await newsroom.state.deliveries.isFirst(`slack:share:${id}`))) return tell("This answer was shared already.");
	const message = renderMessage(kept.answer, { id, page: numbers[0] ?? 0, showsQuestion: true });
	await respond(url, { ...message, visibility: "in_channel" });
	await removeOriginal(url);
}

function isShareable({ press, kept }: Pick<Pressed, "press" | "kept">): boolean {
	const isPrivate = kept.scope === null && press.container.is_ephemeral && kept.answer.kind === "answered";
	return isPrivate && press.user.id === kept.asker && press.channel !== undefined && isChannel(press.channel.id);
}
