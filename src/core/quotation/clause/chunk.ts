import type { Run } from "../text/reading.ts";

/** How a verb group stands: with a tense, after "to", as "-ing", or as a participle that may also be a past tense. */
export type VerbForm = "finite" | "infinitive" | "ing" | "unsure";

/** The words of one verb: "has never denied", "to say". */
export type VerbGroup = Run & {
	readonly kind: "verb";
	/** The number of the verb that the group is about; of its last auxiliary where there is none. */
	readonly head: number;
	readonly form: VerbForm;
	readonly isNegated: boolean;
	/** "would", "may", …; null where none stands in the group. */
	readonly modal: string | null;
	readonly isPassive: boolean;
	/** Whether there is an auxiliary and no other verb: "is", "had". */
	readonly isBare: boolean;
};

/**
 * A piece of a sentence. A "noun" is a noun phrase without its prepositions; an "opener" opens a subordinate clause,
 * "that" and "relative" too; an "either" is a preposition or opens a clause ("after"); a "bracket" holds its marks; a
 * "quoted" piece stands in quotation marks, and one that ends with a comma or a full stop of its own is "told".
 */
export type Chunk =
	| VerbGroup
	| (Run & {
			readonly kind:
				| "noun"
				| "preposition"
				| "either"
				| "opener"
				| "that"
				| "relative"
				| "joint"
				| "comma"
				| "stop"
				| "dash"
				| "bracket"
				| "quoted"
				| "told"
				| "adverb"
				| "other";
	  });
