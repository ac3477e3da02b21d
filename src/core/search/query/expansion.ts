import type { NumberRange } from "../terms/number-range.ts";
import type { Token } from "../terms/terms.ts";
import type { Work } from "./work.ts";

/** Another indexed term that a term of the question is found by, and the share of what the term tells that it tells. */
export type Expansion = {
	readonly term: string;
	/** Above 0 and below 1. */
	readonly weight: number;
	readonly kind: "derivation" | "compound" | "synonym" | "spelling";
};

/** A term of a question, by its place among the tokens. */
export type AskedToken = {
	readonly question: string;
	readonly tokens: readonly Token[];
	readonly place: number;
	readonly within: NumberRange;
	readonly work: Work;
};
