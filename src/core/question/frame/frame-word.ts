/** What a word of a question is in its grammar; "noun" is what no list and no ending tells to be anything else. */
export type FrameClass =
	| "asking"
	| "be"
	| "do"
	| "have"
	| "modal"
	| "verb"
	| "ing"
	| "determiner"
	| "pronoun"
	| "possessive"
	| "number"
	| "preposition"
	| "conjunction"
	| "adverb"
	| "negation"
	| "noun";

/** A word of a question, without the marks at it. */
export type FrameWord = {
	/** As typed, or as it was mended. */
	readonly text: string;
	readonly lower: string;
	readonly wordClass: FrameClass;
	/** Whether a comma or another mark stands behind it. */
	readonly isLast: boolean;
};

/** A word before its class is known. */
export type PlainWord = Omit<FrameWord, "wordClass">;

/** The classes of the verbs that stand before another verb. */
export const HELPING: ReadonlySet<FrameClass> = new Set<FrameClass>(["be", "do", "have", "modal"]);
