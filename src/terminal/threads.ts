import type { Conversation } from "../core/question/conversation.ts";
import type { LineId } from "./question-line.ts";

const MOST_THREADS = 1_000;

/** What the conversations of a batch have come to. */
export type Threads = {
	readonly find: (thread: LineId) => Conversation | undefined;
	readonly keep: (thread: LineId, conversation: Conversation) => void;
};

/** No conversations yet; of more than 1,000 those are forgotten that were used longest ago. */
export function createThreads(): Threads {
	const conversations = new Map<LineId, Conversation>();
	return {
		find: (thread) => conversations.get(thread),
		keep: (thread, conversation) => {
			// What is set anew goes to the end: the first is the one used longest ago.
			conversations.delete(thread);
			conversations.set(thread, conversation);
			const [oldest] = conversations.keys();
			if (oldest !== undefined && conversations.size > MOST_THREADS) conversations.delete(oldest);
		},
	};
}
