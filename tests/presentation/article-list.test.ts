import { expect, test } from "vitest";
import { introduceList, listedFacts, pageOf } from "#src/presentation/article-list.ts";
import { makeArticle } from "../core/made-articles.ts";

const LIST = { topic: "", by: "", order: "fitting", total: 1_200 } as const;

test.each([
	[LIST, "1,200 articles, the newest first."],
	[{ ...LIST, order: "oldest" }, "1,200 articles, the oldest first."],
	[{ ...LIST, topic: "dam" }, "1,200 articles with the words “dam”, those with these words in the headline first."],
	[
		{ ...LIST, topic: "dam", by: "Ana", order: "newest" },
		"1,200 articles with the words “dam” by “Ana”, the newest first.",
	],
	[{ ...LIST, by: "Ana", total: 1 }, "1 article by “Ana”."],
	[
		{ ...LIST, topic: "dam", total: 0 },
		"There is no article with the words “dam”. Try fewer words, or an author from those that are listed while you type.",
	],
] as const)("introduceList() of %j", (list, expected) => expect(introduceList(list, String)).toBe(expected));

test.each([
	[9, 0, [0, 1, 2, 3], 0, 3],
	[9, 2, [8], 2, 3],
	[9, 7, [8], 2, 3],
	[9, -1, [0, 1, 2, 3], 0, 3],
	[4, 1, [0, 1, 2, 3], 0, 1],
	[0, 0, [], 0, 1],
])("pageOf() of %d things, page %d", (count, wanted, items, number, pages) => {
	expect(pageOf([...Array(count).keys()], wanted)).toEqual({ items, number, pages });
});

test("listedFacts() gives what is known of an article", () => {
	const known = { byline: "Ana Diaz", published: "2024-05-03", publisher: "The Daily" };
	expect(listedFacts(makeArticle("It rained.", known))).toEqual(["Ana Diaz", "3 May 2024", "The Daily"]);
	const unknown = { byline: undefined, published: undefined, publisher: undefined };
	expect(listedFacts(makeArticle("It rained.", unknown))).toEqual(["no date"]);
});
