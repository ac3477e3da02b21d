import { LRUCache } from "lru-cache";
import type { Conversation } from "../core/question/conversation.ts";
import type { Clock } from "./clock.ts";

/** What the conversations of the last half hour have come to, by a key that the platform makes of place and user. */
export type Conversations = {
	readonly find: (key: string) => Promise<Conversation | undefined>;
	readonly keep: (key: string, conversation: Conversation) => Promise<void>;
};

/** In milliseconds. */
export const CONVERSATION_KEPT_FOR = 30 * 60_000;
/** Beyond so many those are forgotten that were used longest ago. */
const MOST_CONVERSATIONS = 10_000;

/** No conversations yet; they are kept in memory alone. */
export function createConversations(now: Clock = Date.now): Conversations {
	const conversations = new LRUCache<string, Conversation>({
		max: MOST_CONVERSATIONS,
		ttl: CONVERSATION_KEPT_FOR,
		ttlResolution: 0,
		perf: { now },
	});
	return {
		find: async (key) => conversations.get(key),
		keep: async (key, conversation) => {
			conversations.set(key, conversation);
		},
	};
}
