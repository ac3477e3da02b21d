import { CUE_WORDS } from "../text/cue-words.ts";
import {
	AUXILIARIES,
	DETERMINERS,
	isAdverb,
	NEGATIONS,
	PREPOSITIONS,
	SUBJECT_PRONOUNS,
	TIME_WORDS,
} from "../text/function-words.ts";
import { IRREGULAR_PASTS } from "../text/irregular-verbs.ts";

/**
 * What a word is by itself, as far as closed classes and endings tell; "open" words are nouns, adjectives or verbs.
 */
export type WordClass =
	| "auxiliary"
	| "negation"
	| "determiner"
	| "pronoun"
	| "object"
	| "preposition"
	| "either"
	| "opener"
	| "that"
	| "relative"
	| "joint"
	| "to"
	| "adverb"
	| "time"
	| "past"
	| "ing"
	| "open";

const OBJECTS = "him them me us himself herself themselves itself myself".split(" ");
const NOBODY = "nobody noone none nothing anybody anyone everyone everybody somebody someone there";
const EITHER = "after before since until as than like";
const OPENERS = "because although though while if when unless whereas whether where why how what lest";
const RELATIVE = "who which whom whose";

const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
	...[...TIME_WORDS].map((word) => [word, "time"] as const),
	...[...PREPOSITIONS].map((word) => [word, "preposition"] as const),
	...[...DETERMINERS].map((word) => [word, "determiner"] as const),
	...[...SUBJECT_PRONOUNS].map((word) => [word, "pronoun"] as const),
	...NOBODY.split(" ").map((word) => [word, "pronoun"] as const),
	...OBJECTS.map((word) => [word, "object"] as const),
	...[...AUXILIARIES].map((word) => [word, "auxiliary"] as const),
	...EITHER.split(" ").map((word) => [word, "either"] as const),
	...OPENERS.split(" ").map((word) => [word, "opener"] as const),
	...RELATIVE.split(" ").map((word) => [word, "relative"] as const),
	...["and", "or", "but", "nor", "&"].map((word) => [word, "joint"] as const),
	...["not", "never"].map((word) => [word, "negation"] as const),
	...["no", "neither", "either", "both", "others"].map((word) => [word, "determiner"] as const),
	...["far", "twice", "once", "long", "almost", "quite", "away", "off", "out", "ago", "then", "yet"].map(
		(word) => [word, "adverb"] as const,
	),
	["that", "that"],
	["to", "to"],
	["been", "auxiliary"],
	["being", "auxiliary"],
]);

/** The class of a word in lower case. */
export function classOf(lower: string): WordClass {
	const known = CLASSES.get(lower);
	if (known) return known;
	if (NEGATIONS.has(lower)) return "negation";
	if (IRREGULAR_PASTS.has(lower)) return "past";
	if (isAdverb(lower)) return "adverb";
	if (lower.length > 3 && lower.endsWith("ed") && !/^(?:need|seed|speed|breed|deed|feed|hundred|indeed)$/.test(lower))
		return "past";
	if (
		lower.length > 4 &&
		lower.endsWith("ing") &&
		!/thing$|^(?:during|morning|evening|king|spring|string)$/.test(lower)
	)
		return "ing";
	return CUE_WORDS.get(lower)?.form === "past" ? "past" : "open";
}
