import fc from "fast-check";
import { expect, test } from "vitest";
import { termsOf, tokenize } from "#src/core/search/terms/terms.ts";

test.each([
	["finds the parts of a hyphenated name", "al-Sharaa", ["al", "sharaa"]],
	["sees no soft hyphens and no marks without width", "coun\u00adcil fa\u200brmer", ["council", "farmer"]],
	["parts words at non-breaking blanks", "farmer\u00a0council", ["farmer", "council"]],
	[
		"takes curly and straight apostrophes alike",
		"Syria’s Syria's O’Neill O'Neill",
		["syria", "syria", "oneil", "oneil"],
	],
	["drops the possessive of a plural", "the rebels’ leader", ["rebel", "leader"]],
	["reads numbers with and without commas alike", "5,000 5000", ["5000", "5000"]],
	["splits a sum from its unit", "$26bn £21bn 73%", ["26", "bn", "21", "bn", "73"]],
	["reads number words as numbers", "two bases", ["2", "base"]],
	["leaves stop words out", "who said that it is an enemy", ["sai", "enemi"]],
	["leaves words out that are typed without their apostrophe", "dont wont whats", []],
	["joins the irregular forms of a word", "fled flee, won win, men man", ["flee", "flee", "win", "win", "man", "man"]],
	["folds diacritics and case", "Café SØREN Łódź", ["cafe", "soren", "lodz"]],
	["stems", "negotiated negotiating negotiates", ["negoti", "negoti", "negoti"]],
	["tells the country from the pronoun", "US U.S. us", ["usa", "usa"]],
	["reads other scripts", "Москва دوما", ["москва", "دوما"]],
])("termsOf() %s", (_, text, expected) => expect(termsOf(text)).toEqual(expected));

test("tokenize() gives the same terms as termsOf(), with offsets of the words, whatever the text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const tokens = tokenize(text);
			expect(tokens.map(({ term }) => term)).toEqual(termsOf(text));
			for (const { start, end, term } of tokens) expect(termsOf(text.slice(start, end))).toContain(term);
		}),
	);
});
