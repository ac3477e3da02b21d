import type { Asked } from "../answer-type.ts";
import type { FrameWord } from "./frame-word.ts";

/**
 * What the answer is in the question's sentence: its subject, its object, what "is" joins, or a part behind its verb.
 */
export type Slot = "subject" | "object" | "passive" | "be" | "late" | "none";

/** How a question is built: the slot of its answer, and the preposition that goes with its question word. */
export type QuestionForm = {
	readonly slot: Slot;
	readonly preposition: string | null;
	readonly asksForName: boolean;
	/** "what type of": the word that tells kinds apart answers, without the noun of the question. */
	readonly asksForKind: boolean;
	/** Whether more than one thing is asked for: "which countries". */
	readonly isPlural: boolean;
	/** Whether what somebody or something is, or where it is, is asked for: the focus is to be described. */
	readonly isDescription: boolean;
};

/** Who did what to whom, where and when, in the words of the question; null for what it does not tell or asks for. */
export type Roles = {
	readonly verb: string | null;
	readonly subject: string | null;
	readonly object: string | null;
	readonly place: string | null;
	readonly time: string | null;
	readonly isNegated: boolean;
};

/** A question as it was read: what it asks for, how it is built, and what it tells. */
export type Frame = Asked &
	QuestionForm &
	Roles & {
		readonly words: readonly FrameWord[];
		/** The question without what surrounds it and with its question word mended: the words to search by. */
		readonly searched: string;
	};
