// Closed classes of English words, with times, units and number words. Written for this program; grammar as in Quirk
// and others, "A Comprehensive Grammar of the English Language" (1985).
import type { WordClass } from "../phrase/words/word-class.ts";

/** The words of each class beside the general lists; a word in several rows has the class of the last. */
export const CLASS_LISTS: readonly (readonly [WordClass, string])[] = [
	["because", "because since so as"],
	["of", "of"],
	["in", "in at on near"],
	["by", "by"],
	["to", "to"],
	["the", "the a an this these those every each any another"],
	["possessive", "my your his her its our their 's ’s '"],
	["relative", "which that who whom whose where when while"],
	["be", "is are was were be been being am"],
	["pronoun", "him them me us itself himself themselves there"],
	["about", "about around approximately roughly nearly almost some over under least most more less than"],
	[
		"number",
		`
		one thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens
		hundreds thousands millions billions half third quarter`,
	],
	[
		"month",
		`
		january february march april june july august september october november december monday tuesday wednesday
		thursday friday saturday sunday today yesterday tomorrow tonight`,
	],
	[
		"period",
		`
		year years month months week weeks day days hour hours minute minutes second seconds decade decades century
		centuries night morning evening afternoon spring summer autumn winter weekend era`,
	],
	[
		"unit",
		`
		km kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot ft inch inches kg
		kilograms tonnes tons acres hectares mph kph degrees celsius fahrenheit °c °f square cubic`,
	],
];

/** Words for money. */
export const CURRENCIES = `
	dollar dollars pounds euro euros cents pence yen yuan rupees rubles roubles kroner francs pesos`;
