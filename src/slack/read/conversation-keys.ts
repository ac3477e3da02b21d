import { PLATFORM } from "../platform.ts";
import { isChannel } from "./channel-kind.ts";
import type { PostedEvent } from "./payloads.ts";

/** Under which key the conversation that a message goes on is found, and under which it goes on. */
export type ConversationKeys = {
	readonly from: string;
	/** Where the first leads to none: below an answer in direct messages a thread begins with what was asked above. */
	readonly orFrom?: string;
	readonly to: readonly string[];
};

/** A thread is one conversation for all in it, which may go on from what its asker asked in the channel before. */
export function conversationOf({ channel, user, ts, thread_ts }: PostedEvent["event"]): ConversationKeys {
	const inChannel = `${PLATFORM}:${channel}:${user}`;
	const inThread = threadKey(channel, thread_ts ?? ts);
	if (thread_ts === undefined) return { from: inChannel, to: [inChannel, inThread] };
	return { from: inThread, ...(!isChannel(channel) && { orFrom: inChannel }), to: [inThread] };
}

/** The key of the conversation of a thread, by the timestamp of its first message. */
export function threadKey(channel: string, ts: string): string {
	return `${PLATFORM}:${channel}:${ts}`;
}
