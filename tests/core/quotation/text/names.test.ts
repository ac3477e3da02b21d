import { expect, test } from "vitest";
import { findNames } from "#src/core/quotation/text/names.ts";
import { splitWords } from "#src/core/quotation/text/words.ts";
import { makeArticle } from "../../made-articles.ts";

function check(text: string, expected: readonly string[]): void {
	const article = makeArticle(text);
	const words = splitWords(article);
	const names = findNames(words).map(
		({ first, last, kind }) => `${text.slice(words[first]?.start, words[last - 1]?.end)} (${kind})`,
	);
	expect(names).toEqual(expected);
}

test.each<[string, string, readonly string[]]>([
	["a given name and a surname", "We met Anna Roy.", ["Anna Roy (person)"]],
	["a particle", "We met Turki al-Omari and Karl von Berg.", ["Turki al-Omari (person)", "Karl von Berg (person)"]],
	["an initial", "We met Anna B. Roy.", ["Anna B. Roy (person)"]],
	["a suffix", "We met Paul Roy Jr. and Karl Berg III.", ["Paul Roy Jr. (person)", "Karl Berg III (person)"]],
	["titles, which it leaves out", "We met Deputy Foreign Minister Anna Roy.", ["Anna Roy (person)"]],
	["an abbreviated title", "We met Sen. Roy.", ["Roy (person)"]],
	["a role noun before", "We met council spokeswoman Tavleen Roy.", ["Tavleen Roy (person)"]],
	["a party before", "We met Republican Anna Roy.", ["Anna Roy (person)"]],
	["a name that says it is a body", "We met at Kent County Council.", ["Kent County Council (body)"]],
	["a noun for a body before", "The group Tahrir al-Bahr left.", ["Tahrir al-Bahr (body)"]],
	["a name that is an auxiliary", "We met Kofi Were.", ["Kofi Were (person)"]],
	["an age after", "We met Tavleen Roy, 34, in town.", ["Tavleen Roy (person)"]],
	["a word that only begins a sentence", "Police came. We saw police.", []],
	["a day and a month", "We met on Monday in March.", []],
	["a name that looks like an adverb", "We met Tom Daly. Daly left.", ["Tom Daly (person)", "Daly (unknown)"]],
	["a participle that begins a sentence", "Citing Anna Roy, we left.", ["Anna Roy (person)"]],
	[
		"words of a headline",
		"Mayor Anna Roy Opens Large Market Today",
		["Mayor (unknown)", "Anna Roy (person)", "Opens (unknown)", "Large (unknown)", "Market (unknown)"],
	],
])("findNames() finds %s", (_, text, expected) => check(text, expected));
