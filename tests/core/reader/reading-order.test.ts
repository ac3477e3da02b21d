import { expect, test } from "vitest";
import { orderToRead } from "#src/core/reader/reading-order.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { makeArticle } from "../made-articles.ts";

const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => `It rained on day ${at}.`).join("\n\n");
const index = indexArticles([makeArticle(paragraphs(30), { id: "a" }), makeArticle(paragraphs(3), { id: "b" })]);

function hitAt([number, score]: readonly [number, number]) {
	const passage = index.passageAt(number);
	if (!passage) throw new RangeError(`there is no passage ${number}`);
	return { passage, number, score };
}

const even = Array.from({ length: 13 }, (_, at) => [2 * at, 1] as const);

test.each([
	["a hit, then what stands nearest to it", [[10, 1]], [10, 11, 9, 12, 8, 13, 7, 14, 6, 15, 5, 16, 4]],
	["nothing of another article", [[31, 1]], [31, 32, 30]],
	["nothing where there is no hit", [], []],
	[
		"twelve hits, then the rest of their article",
		even,
		[...even.slice(0, 12).map(([at]) => at), 24, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21],
	],
] as const)("orderToRead() gives %s", (_, found, expected) => {
	expect(
		orderToRead(index, found.map(hitAt))
			.map(({ number }) => number)
			.slice(0, 24),
	).toEqual(expected);
});

test("orderToRead() goes on with the article that all its hits together speak for most", () => {
	const hits = [[30, 5], ...even.slice(0, 11).map(([number]) => [number, 1] as const)] as const;
	const ordered = orderToRead(index, hits.map(hitAt)).map(({ number }) => number);
	expect(ordered.slice(0, 13)).toEqual([30, ...even.slice(0, 11).map(([number]) => number), 1]);
	expect(ordered.at(-1)).toBeLessThan(30);
});
