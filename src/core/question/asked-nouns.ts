import { ROLES, TITLES } from "../quotation/data/titles.ts";
import type { AnswerType } from "./answer-type.ts";

// Nouns that say what is asked for: "which year", "what city". Classes as in Li and Roth, "Learning Question
// Classifiers" (2002), https://cogcomp.seas.upenn.edu/Data/QA/QC/definition.html; the words are general English.
const NOUNS: readonly (readonly [AnswerType, string])[] = [
	[
		"person",
		`person people man woman men women leader inventor discoverer creator winner king queen emperor empress monarch
		ruler individual artist scientist mathematician physicist chemist astronomer explorer theologian author singer
		actor actress engineer architect composer character guy couple duo celebrity shareholder co-founder`,
	],
	[
		"name",
		`name company companies firm corporation organisation organization party team club university college
		newspaper magazine channel station website agency ministry department brand band book film
		movie song album dynasty tribe ship river airline bank studio broadcaster charity nickname`,
	],
	["time", "year date day month decade century time era season weekday hour"],
	[
		"place",
		`country countries city cities town village state place location region continent county counties province district
		island nation nations capital address street venue airport stadium museum hotel suburb neighborhood neighbourhood territory`,
	],
	[
		"amount",
		`percentage percent proportion share price cost fee salary wage sum budget amount worth profit revenue income fine
		turnover debt rate`,
	],
	["count", "number total population score"],
	[
		"measure",
		"speed length height width depth weight size distance temperature age altitude elevation capacity diameter radius",
	],
	["reason", "reason reasons purpose motive justification"],
];

const TYPE_OF_NOUN: ReadonlyMap<string, AnswerType> = new Map(
	NOUNS.flatMap(([type, nouns]) => nouns.split(/\s+/).map((noun) => [noun, type] as const)),
);

/** The answer type that a noun asks for: "minister" a person, "year" a time; "thing" where it says little. */
export function typeOfNoun(noun: string): AnswerType {
	const singular = noun.endsWith("s") ? noun.slice(0, -1) : noun;
	const type = TYPE_OF_NOUN.get(noun) ?? TYPE_OF_NOUN.get(singular);
	if (type) return type;
	return [noun, singular].some((word) => TITLES.has(word) || ROLES.has(word)) ? "person" : "thing";
}
