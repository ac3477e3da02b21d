import type { Run } from "../text/reading.ts";
import type { VerbGroup } from "./chunk.ts";

/**
 * A "reported" clause is the object of another verb ("said [that] it rained"), a "verbal" one has no tense
 * ("to say", "saying"); "relative" follows who, which or that, "subordinate" a conjunction.
 */
export type ClauseKind = "main" | "reported" | "relative" | "subordinate" | "verbal";

/**
 * How the subject was read ("unsure" where another noun stands before a verb without tense): it stands beside the
 * verb, before an aside, is shared with another verb, or is that of a verb without tense.
 */
export type SubjectPlace = "beside" | "aside" | "shared" | "relative" | "verbal" | "unsure";

/** A verb with what it belongs to. */
export type Clause = {
	readonly kind: ClauseKind;
	readonly verb: VerbGroup;
	readonly subject: Run | null;
	readonly place: SubjectPlace;
	/** The number of the word that opens it: "that", "if", a preposition before "-ing"; -1 where none does. */
	readonly opener: number;
	/** The clause on whose verb it depends. */
	readonly governor: Clause | null;
};
