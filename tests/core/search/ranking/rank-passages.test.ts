import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { rareCoverage } from "#src/core/search/ranking/score-closeness.ts";
import { makeArticle } from "../../made-articles.ts";

/** The passages found, as their text, best first. */
function find(articles: readonly Article[], question: string, article?: string): readonly string[] {
	const index = indexArticles(articles);
	return rankPassages(index, parseQuery(index, question, article), 10).map(({ passage }) =>
		passage.article.text.slice(passage.start, passage.end),
	);
}

test.each([
	["the word itself before its synonym", "lawyer", "An attorney.\n\nA lawyer.", ["A lawyer.", "An attorney."]],
	[
		"the rarer word before the frequent one",
		"tank base",
		"A base.\n\nA tank.\n\nBases.",
		["A tank.", "A base.", "Bases."],
	],
	["two words before one", "tank base", "A tank.\n\nA tank base.", ["A tank base.", "A tank."]],
	[
		"words side by side first",
		"naval base",
		"A base that is naval.\n\nA naval base.",
		["A naval base.", "A base that is naval."],
	],
	["equal ones in order", "tank", "Tank.\n\nTanks.", ["Tank.", "Tanks."]],
	["a misspelt name", "lavrof", "Mr Smith.\n\nMr Lavrov.", ["Mr Lavrov."]],
	["nothing for unknown words", "pizza recipe", "A tank.", []],
	["nothing for stop words", "who is it", "A tank.", []],
	["nothing for nothing", "", "A tank.", []],
	["nothing in nothing", "tank", "", []],
])("rankPassages() finds %s", (_, question, text, expected) =>
	expect(find([makeArticle(text)], question)).toEqual(expected),
);

test("rankPassages() finds nothing in no article", () => expect(find([], "tank")).toEqual([]));

const TWO = [makeArticle("A tank.\n\nTanks, tanks.", { id: "one" }), makeArticle("The tank.", { id: "two" })];

test.each([
	["one", ["Tanks, tanks.", "A tank."]],
	["two", ["The tank."]],
	["three", []],
])("rankPassages() looks through article %j alone", (id, expected) => {
	expect(find(TWO, "tank", id)).toEqual(expected);
});

test("rankPassages() within an article ranks as if there were no other", () => {
	const texts = fc.array(madeText(), { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(texts, madeText(), (made, question) => {
			const articles = made.map((text, i) => makeArticle(text, { id: `${i}` }));
			const [first] = articles;
			if (first) expect([...find(articles, question, "0")].sort()).toEqual([...find([first], question)].sort());
		}),
	);
});

test.each([
	["the newer article first", "2024-01-02", "2024-03-01", ["Tanks.", "A tank."]],
	["the order of the index without dates", undefined, undefined, ["A tank.", "Tanks."]],
])("rankPassages() gives of equal ones %s", (_, older, newer, expected) => {
	const articles = [makeArticle("A tank.", { published: older }), makeArticle("Tanks.", { published: newer })];
	expect(find(articles, "tank")).toEqual(expected);
});

test("rankPassages() lets a headline decide between equal articles", () => {
	const articles = [makeArticle("A tank."), makeArticle("Tanks.", { headline: "Syria" })];
	expect(find(articles, "tank Syria")[0]).toBe("Tanks.");
});

test("rankPassages() gives the best first, the same each time, and fewer when fewer are asked for", () => {
	fc.assert(
		fc.property(madeText(), madeText(), fc.nat(8), (text, question, count) => {
			const index = indexArticles([makeArticle(text)]);
			const query = parseQuery(index, question);
			const all = rankPassages(index, query, 1000);
			expect(all).toEqual([...all].sort((a, b) => b.score - a.score || a.number - b.number));
			expect(rankPassages(index, query, count)).toEqual(all.slice(0, count));
			for (const hit of all) expect(rareCoverage(index, hit, query)).toBeLessThanOrEqual(1 + 1e-9);
		}),
	);
});

function madeText(): fc.Arbitrary<string> {
	const word = fc.constantFrom(
		"tank",
		"tanks",
		"base",
		"lawyer",
		"attorney",
		"the",
		"Lavrov",
		"lavrof",
		"north",
		"2016",
	);
	const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(" ")}.`);
	return fc.array(paragraph, { maxLength: 8 }).map((paragraphs) => paragraphs.join("\n\n"));
}
