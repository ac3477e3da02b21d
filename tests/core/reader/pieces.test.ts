import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { cutPassage, pieceOf } from "#src/core/reader/pieces.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { makeArticle } from "../made-articles.ts";

const LONG = `${"The river rose by a foot in the night. ".repeat(40).trim()}\n\nIt fell again.`;

function passagesOf(text: string, headline = "Made") {
	const index = indexArticles([makeArticle(text, { headline })]);
	return index.passagesIn(index.allPassages);
}

test("cutPassage() leaves a short passage whole, and cuts a long one between sentences", () => {
	const [long, short] = passagesOf(LONG);
	if (!long || !short) throw new Error("no passage");
	expect(cutPassage(short)).toEqual([{ start: short.start, end: short.end }]);
	const texts = cutPassage(long).map((span) => textOf(long.article, span));
	expect(texts.length).toBe(2);
	for (const text of texts) {
		expect(text).toMatch(/^The river .*night\.$/);
		expect(text.length).toBeLessThanOrEqual(900);
	}
	expect(texts.join(" ")).toBe(textOf(long.article, long));
});

test("cutPassage() cuts no sentence, however long it is", () => {
	const [passage] = passagesOf(`${"and on ".repeat(200)}it went.`);
	if (!passage) throw new Error("no passage");
	expect(cutPassage(passage)).toEqual([{ start: passage.start, end: passage.end }]);
});

test("pieceOf() gives the headline above what stands under it, and none above itself", () => {
	const [headline, body] = passagesOf("The river rises\n\nIt rose by a foot.", "The river rises");
	if (!headline || !body) throw new Error("no passage");
	expect(pieceOf(headline, headline)).toEqual({ headline: "", text: "The river rises" });
	expect(pieceOf(body, body)).toEqual({ headline: "The river rises", text: "It rose by a foot." });
});
