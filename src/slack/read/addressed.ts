import { PostedEvent } from "./payloads.ts";

/** What messages of people may be besides plain ones; all others are edits, joins and the like. */
const SPOKEN: ReadonlySet<string> = new Set(["file_share", "thread_broadcast"]);

/** A message that mentions the bot or is written to it directly; null for anything else that Slack tells. */
export function readAddressed(body: unknown, botUserId: string): PostedEvent | null {
	const read = PostedEvent.safeParse(body);
	if (!read.success) return null;
	const { type, channel_type, user, bot_id, subtype, edited } = read.data.event;
	if (bot_id !== undefined || user === botUserId || edited !== undefined) return null;
	if (subtype !== undefined && !SPOKEN.has(subtype)) return null;
	return type === "app_mention" || channel_type === "im" ? read.data : null;
}
