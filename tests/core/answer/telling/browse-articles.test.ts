import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { browseArticles } from "#src/core/answer/telling/browse-articles.ts";
import { makeArticle } from "../../made-articles.ts";

const { index } = openArchive([
	makeArticle("The dam held.", { id: "a", headline: "Storm", published: "2024-05-03", byline: "Ana Diaz" }),
	makeArticle("It rained.", { id: "b", headline: "Dam holds", published: "2024-05-01", byline: "Ana Díaz, Bo Li" }),
	makeArticle("The dam is old.", { id: "c", headline: "History", byline: "Bo Li" }),
	makeArticle("It snowed.", { id: "d", headline: "Snow", published: "2024-05-02" }),
]);

test.each([
	["", "", "fitting", "adbc"],
	["", "", "newest", "adbc"],
	["", "", "oldest", "bdac"],
	["dam", "", "fitting", "bac"],
	["dam", "", "newest", "abc"],
	["dam", "", "oldest", "bac"],
	["", "diaz", "newest", "ab"],
	["dam", "bo li", "newest", "bc"],
	["zebra", "", "newest", ""],
	["", "Nobody", "newest", ""],
] as const)("browseArticles() about %j by %j, %s", (topic, by, order, expected) => {
	const found = browseArticles(index, { topic, by, order });
	expect(found.map(({ id }) => id).join("")).toBe(expected);
});
