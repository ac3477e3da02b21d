import { expect, test } from "vitest";
import { pickRead } from "#src/core/reader/pick-read.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { makeArticle } from "../made-articles.ts";

function passagesOf(count: number, words: number) {
	const text = Array.from({ length: count }, () => "rain ".repeat(words).trim()).join("\n\n");
	const index = indexArticles([makeArticle(text)]);
	return index.passagesIn(index.allPassages);
}

test.each([
	["few short passages", 3, 20, 3],
	["twelve of many short passages", 40, 20, 12],
	["as many of longer ones as 5,000 characters hold", 40, 120, 8],
	["six of the longest", 40, 400, 6],
])("pickRead() picks %s", (_, count, words, expected) => {
	const passages = passagesOf(count, words);
	expect(pickRead(passages)).toEqual(passages.slice(0, expected));
});
