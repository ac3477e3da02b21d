import { removeOriginal, respond } from "../connection/respond.ts";
import type { Desk } from "../desk.ts";
import { PLATFORM } from "../platform.ts";
import { isChannel } from "../read/channel-kind.ts";
import { renderMessage } from "../render/render-answer.ts";
import type { Pressed } from "./handle-press.ts";

/** Shows an answer that was given in private to the whole channel, once, with its question. */
export async function shareAnswer({ newsroom }: Desk, pressed: Pressed): Promise<void> {
	const { press, kept, id, numbers, tell } = pressed;
	const { response_url: url } = press;
	if (url === undefined || !isShareable(pressed)) return tell("Only whoever asked can share this answer.");
	if (!(await newsroom.state.deliveries.isFirst(`${PLATFORM}:share:${id}`)))
		return tell("This answer was shared already.");
	const message = renderMessage(kept.answer, { id, page: numbers[0] ?? 0, showsQuestion: true });
	await respond(url, { ...message, visibility: "in_channel" });
	await removeOriginal(url);
}

/** Whether whoever pressed may show the answer to all: it is theirs, and nobody else sees it yet. */
export function isShareable({ press, kept }: Pick<Pressed, "press" | "kept">): boolean {
	const isPrivate = kept.scope === null && press.container.is_ephemeral && kept.answer.kind === "answered";
	return isPrivate && press.user.id === kept.asker && press.channel !== undefined && isChannel(press.channel.id);
}
