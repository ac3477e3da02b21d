import fc from "fast-check";
import { expect, test } from "vitest";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { makeArticle } from "../../made-articles.ts";

function expand(question: string, text: string): readonly string[] {
	const query = parseQuery(indexArticles([makeArticle(text)]), question);
	return [...query.expansions].flatMap(([term, others]) => others.map(({ term: to, kind }) => `${term} ${kind} ${to}`));
}

test.each([
	["nothing where the word itself says it", "bases", "The bases.", []],
	["a derivation", "intervene", "An intervention.", ["interven derivation intervent"]],
	["a derivation whose end changes", "decide", "The decision.", ["decid derivation decis"]],
	["a derivation of a Latin verb", "describe", "The description.", ["describ derivation descript"]],
	["a British spelling", "labor", "The labour.", ["labor derivation labour"]],
	["a synonym", "lawyer", "An attorney.", ["lawyer synonym attornei"]],
	["a short form", "PM", "The prime minister.", ["pm compound prime", "pm compound minist"]],
	["what a short form stands for", "prime", "The PM.", ["prime compound pm"]],
	["two words for one", "healthcare", "The health care.", ["healthcar compound health", "healthcar compound care"]],
	["one word for two", "north-east", "The northeast.", ["north compound northeast", "east compound northeast"]],
	["no pair that stands nowhere side by side", "keyboard", "The board of the key.", []],
	["a letter that differs", "lavrof", "Mr Lavrov.", ["lavrof spelling lavrov"]],
	["letters that changed places", "lavorv", "Mr Lavrov.", ["lavorv spelling lavrov"]],
	[
		"two letters of a long word",
		"constantinopel",
		"In Konstantinople, Constantinople.",
		["constantinopel spelling constantinopl"],
	],
	["no spelling of a word that is there", "lavrof", "Mr Lavrov and Mr Lavrof.", []],
	["no spelling with another first letter", "navrov", "Mr Lavrov.", []],
	["no spelling of a short word", "tax", "A tap.", []],
	["no spelling of a number", "2015", "In 2016.", []],
])("parseQuery() finds %s", (_, question, text, expected) => expect(expand(question, text)).toEqual(expected));

const WORDS = [
	"lawyer",
	"attorney",
	"intervene",
	"intervention",
	"north",
	"east",
	"northeast",
	"lavrov",
	"lavrof",
	"law",
];

test("parseQuery() lets no other term tell as much as the term itself, and names indexed terms alone", () => {
	const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
	fc.assert(
		fc.property(text, text, (article, question) => {
			const index = indexArticles([makeArticle(article)]);
			const query = parseQuery(index, question);
			for (const [term, others] of query.expansions) {
				expect(new Set(others.map((other) => other.term)).size).toBe(others.length);
				for (const other of others) {
					expect(other.term).not.toBe(term);
					expect(other.weight).toBeGreaterThan(0);
					expect(other.weight).toBeLessThan(1);
					expect(index.passagesWith(other.term).length).toBeGreaterThan(0);
				}
			}
		}),
	);
});
