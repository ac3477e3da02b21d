import type { Conversation } from "../conversation.ts";
import type { QuestionText } from "../question-words.ts";
import type { Understood } from "../understood.ts";

/**
 * When the paragraphs of the last answer are looked through: before its article, after it, or not at all. "only": what
 * stands elsewhere is of something else. "same": the words that were shown are asked for again.
 */
export type Nearness = "same" | "only" | "first" | "last" | "never";

/** A question that stands on its own, and how it was understood where an earlier one was needed for that. */
export type Resolved = {
	readonly question: string;
	readonly understood: Understood | null;
	/** The article that the conversation is about, where the question leans on it. */
	readonly article: string | null;
	/** Whose words do not answer: "who else?"; null where everybody's may. */
	readonly except: string | null;
	/** Whether the words that answered last do not answer: "what else?" */
	readonly isElse: boolean;
	readonly near: Nearness;
	/** A name that the passage of an answer must hold, put in place of another; null where it need hold none. */
	readonly name: string | null;
};

/** What a question may be completed to. */
export type Completed = Pick<Resolved, "question"> &
	Understood &
	Partial<Pick<Resolved, "except" | "isElse" | "near" | "name">>;

/** A question in a conversation. */
export type Context = Conversation & {
	/** The question without "and" before it and without its mark. */
	readonly typed: QuestionText;
	/** Whether the question goes on from the last one by its form: "and …", "what about …". */
	readonly goesOn: boolean;
	/** Whether somebody of this name is quoted. */
	readonly isQuoted: (name: string) => boolean;
};
