import { expect, test } from "vitest";
import { fillBeside } from "#src/core/reader/fill-beside.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { makeArticle } from "../made-articles.ts";

const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => `It rained on day ${at}.`).join("\n\n");
const index = indexArticles([makeArticle(paragraphs(30), { id: "a" }), makeArticle(paragraphs(3), { id: "b" })]);

function hitAt(number: number) {
	const passage = index.passageAt(number);
	if (!passage) throw new RangeError(`there is no passage ${number}`);
	return { passage, number, score: 1 };
}

test.each([
	["what stands nearest, up to twelve", [10], [10, 11, 9, 12, 8, 13, 7, 14, 6, 15, 5, 16]],
	["nothing of another article", [31], [31, 32, 30]],
	["nothing to nothing", [], []],
	["nothing to enough", [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22], [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]],
])("fillBeside() adds %s", (_, found, expected) => {
	expect(fillBeside(index, found.map(hitAt)).map(({ number }) => number)).toEqual(expected);
});
