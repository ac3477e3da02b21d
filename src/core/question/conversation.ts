/**
 * What a conversation has come to: data that the core gives with an answer and takes with the next question. It holds
 * what "he", "that" or a bare "when?" may refer to, and is plain enough to be stored as JSON.
 */
export type Conversation = {
	/** Who was asked about or quoted last, by the fullest name. */
	readonly speaker: string | null;
	/** That person, and those who were asked about or quoted before, the last first. */
	readonly people: readonly string[];
	/** The id of the article that answered last. */
	readonly article: string | null;
	/** The words of the last question that say what it was about. */
	readonly topic: string | null;
	/** Where the last answer stands, in its article. */
	readonly paragraph: number | null;
	/** Where the words that answered last begin, in that article. */
	readonly highlight: number | null;
	/** The last question, completed from those before it. */
	readonly question: string | null;
};

/** A conversation in which nothing has been said. */
export const NEW_CONVERSATION: Conversation = {
	speaker: null,
	people: [],
	article: null,
	topic: null,
	paragraph: null,
	highlight: null,
	question: null,
};
