import type { State } from "../../state/open-state.ts";
import { isChannel } from "./channel-kind.ts";
import { threadKey } from "./conversation-keys.ts";
import { PostedEvent } from "./payloads.ts";

/** What messages of people may be besides plain ones; all others are edits, joins and the like. */
const SPOKEN: ReadonlySet<string> = new Set(["file_share", "thread_broadcast"]);
/** https://docs.slack.dev/messaging/formatting-message-text#mentioning-users */
const MENTIONED = /<@([A-Z\d]+)(?:\|[^<>]*)?>/g;

/** What tells whether a message is for the bot. */
export type Addressing = {
	readonly botUserId: string;
	/** Whether it answers in a thread where it answered before, without being mentioned again. */
	readonly followsThreads: boolean;
	readonly newsroom: { readonly state: Pick<State, "conversations"> };
};

/**
 * A message that mentions the bot, is written to it directly, or follows its answer in a thread that is still open;
 * null for anything else that Slack tells.
 */
export async function readAddressed(body: unknown, addressing: Addressing): Promise<PostedEvent | null> {
	const read = PostedEvent.safeParse(body);
	if (!read.success) return null;
	const { type, channel_type, user, bot_id, subtype, edited } = read.data.event;
	if (bot_id !== undefined || user === addressing.botUserId || edited !== undefined) return null;
	if (subtype !== undefined && !SPOKEN.has(subtype)) return null;
	const isAddressed = type === "app_mention" || channel_type === "im" || (await follows(read.data.event, addressing));
	return isAddressed ? read.data : null;
}

/** Whether a message of a channel came without a mention of the bot, so that it may be meant for others. */
export function isOverheard({ type, channel }: PostedEvent["event"]): boolean {
	return type !== "app_mention" && isChannel(channel);
}

// Whoever mentions somebody else does not speak to the bot.
async function follows({ channel, text, thread_ts }: PostedEvent["event"], addressing: Addressing): Promise<boolean> {
	const { followsThreads, newsroom, botUserId } = addressing;
	if (!followsThreads || thread_ts === undefined) return false;
	const mentioned = text.matchAll(MENTIONED).map(([, id]) => id);
	return (
		mentioned.every((id) => id === botUserId) &&
		(await newsroom.state.conversations.find(threadKey(channel, thread_ts))) !== undefined
	);
}
