import type { Newsroom } from "../../newsroom/newsroom.ts";
import { PLATFORM } from "../platform.ts";
import type { PostedEvent } from "./payloads.ts";

/** How long the store remembers what was handled: what is older cannot be told from what was answered, in seconds. */
const REMEMBERED_FOR = 60 * 60;

/**
 * Whether a message is here for the first time: Slack delivers an event again until it is acknowledged, sometimes even then,
 * and tells of one message in several events. That it is a retry says nothing: the first delivery may never have arrived.
 */
export async function isFirstDelivery(
	{ state, now }: Pick<Newsroom, "state" | "now">,
	{ event_id, event_time, event }: PostedEvent,
): Promise<boolean> {
	if (event_time < now() / 1_000 - REMEMBERED_FOR) return false;
	const isNewEvent = await state.deliveries.isFirst(`${PLATFORM}:event:${event_id}`);
	const isNewMessage = await state.deliveries.isFirst(`${PLATFORM}:message:${event.channel}:${event.ts}`);
	return isNewEvent && isNewMessage;
}
