import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	NEGATIONS,
	PREPOSITIONS,
	SUBJECT_PRONOUNS,
} from "../../quotation/data/function-words.ts";
import { NUMBER_WORDS } from "../../search/terms/number-words.ts";
import type { WordClass } from "../phrase/word-class.ts";

// The closed classes of English words, with times, units and number words; grammar as in Quirk and others, "A Comprehensive
// Grammar of the English Language" (1985). A word in several rows has the class of the last.
/** The class of each word that has the same one wherever it stands, in lower case. */
export const CLOSED_CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>(
	[
		[[...CONJUNCTIONS, "&"], "conjunction"] as const,
		[[...PREPOSITIONS], "preposition"] as const,
		[[...AUXILIARIES], "auxiliary"] as const,
		[[...NEGATIONS], "not"] as const,
		[[...DETERMINERS], "few"] as const,
		[setOf("because since so as"), "because"] as const,
		[setOf("of"), "of"] as const,
		[setOf("in at on near"), "in"] as const,
		[setOf("by"), "by"] as const,
		[setOf("to"), "to"] as const,
		[setOf("the a an this these those every each any another"), "the"] as const,
		[setOf("my your his her its our their 's ’s '"), "possessive"] as const,
		[setOf("which that who whom whose where when while"), "relative"] as const,
		[setOf("is are was were be been being am"), "be"] as const,
		[[...SUBJECT_PRONOUNS, "him", "them", "me", "us", "itself", "himself", "themselves", "there"], "pronoun"] as const,
		[
			setOf("about around approximately roughly nearly almost some over under least most more less than"),
			"about",
		] as const,
		[
			[
				...NUMBER_WORDS.keys(),
				"one",
				"thirty",
				"forty",
				"fifty",
				"sixty",
				"seventy",
				"eighty",
				"ninety",
				"hundred",
				"thousand",
				"million",
				"billion",
				"trillion",
				"dozen",
				"dozens",
				"hundreds",
				"thousands",
				"millions",
				"billions",
				"half",
				"third",
				"quarter",
			],
			"number",
		] as const,
		[
			setOf(
				"january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight",
			),
			"month",
		] as const,
		[
			setOf(
				"year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries night morning evening afternoon spring summer autumn winter weekend era",
			),
			"period",
		] as const,
		[
			setOf(
				"km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot ft inch inches kg kilograms tonnes tons acres hectares mph kph degrees celsius fahrenheit °c °f square cubic",
			),
			"unit",
		] as const,
	].flatMap(([words, wordClass]) => [...words].map((word) => [word, wordClass] as const)),
);

/** Words for money, in lower case. */
export const CURRENCIES: ReadonlySet<string> = setOf(
	"dollar dollars pounds euro euros cents pence yen yuan rupees rubles roubles kroner francs pesos",
);

function setOf(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
