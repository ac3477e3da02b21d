// Nouns that say what is asked for: "which year", "what city". Written for this program: classes as in Li and Roth,
// "Learning Question Classifiers" (2002), https://cogcomp.seas.upenn.edu/Data/QA/QC/definition.html; the words are
// general English.
import type { AnswerType } from "../answer-type.ts";

/** The nouns that ask for an answer of each type. */
export const ASKED_NOUNS: readonly (readonly [AnswerType, string])[] = [
	[
		"person",
		`
		person people man woman men women leader inventor discoverer creator winner king queen emperor empress monarch
		ruler individual artist scientist mathematician physicist chemist astronomer explorer theologian author singer
		actor actress engineer architect composer character guy couple duo celebrity shareholder co-founder`,
	],
	[
		"name",
		`
		name company companies firm corporation organisation organization party team club university college newspaper
		magazine channel station website agency ministry department brand band book film movie song album dynasty tribe
		ship river airline bank studio broadcaster charity nickname`,
	],
	["time", "year date day month decade century time era season weekday hour"],
	[
		"place",
		`
		country countries city cities town village state place location region continent county counties province
		district island nation nations capital address street venue airport stadium museum hotel suburb neighborhood
		neighbourhood territory`,
	],
	[
		"amount",
		`
		percentage percent proportion share price cost fee salary wage sum budget amount worth profit revenue income fine
		turnover debt rate`,
	],
	["count", "number total population score"],
	[
		"measure",
		`
		speed length height width depth weight size distance temperature age altitude elevation capacity diameter radius`,
	],
	["reason", "reason reasons purpose motive justification"],
];

/** Nouns that class what answers, and seldom stand beside it: "what rank did Lee hold" is told by "Captain Lee". */
export const CLASSING_NOUNS = `
	rank title role job post position occupation profession trade party nationality religion faith language colour color
	type kind sort form species breed genre subject topic issue nickname motto slogan wording punishment sentence
	attitude approach policy message purpose aim goal method means result outcome effect cause power advice help`;
