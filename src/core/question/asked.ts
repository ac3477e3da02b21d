import type { Conversation } from "./conversation.ts";

/** A question, and what narrows it. */
export type Asked = {
	readonly question: string;
	/** The id of the only article to look through. */
	readonly article?: string | undefined;
	/** The name of the only speaker whose words answer. */
	readonly speaker?: string | undefined;
	readonly conversation?: Conversation | undefined;
	/** The day it is (ISO 8601). */
	readonly now?: string | undefined;
};
