import type { Conversation } from "./conversation.ts";
import type { Order } from "./filter.ts";

/** A question, and what narrows it. */
export type Asked = {
	readonly question: string;
	/** The id of the only article to look through. */
	readonly article?: string | undefined;
	/** The name of the only speaker whose words answer. */
	readonly speaker?: string | undefined;
	/** The first and the last day of publication (ISO 8601); what the question itself says of them counts less. */
	readonly since?: string | undefined;
	readonly until?: string | undefined;
	/** Words of the byline, and the name of the section. */
	readonly author?: string | undefined;
	readonly section?: string | undefined;
	/** In which order of date what answers is told; the best first without one. */
	readonly order?: Order | undefined;
	readonly conversation?: Conversation | undefined;
	/** The day it is (ISO 8601). */
	readonly now?: string | undefined;
};
