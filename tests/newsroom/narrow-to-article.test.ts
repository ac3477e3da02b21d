import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { narrowToArticle } from "#src/newsroom/narrow-to-article.ts";
import { makeArticle } from "../core/made-articles.ts";

const DAM = makeArticle("The dam holds.", { id: "dam", headline: "Dam holds after the flood" });
const FERRY = makeArticle("The ferry sails.", { id: "ferry", headline: "Ferry sails after the flood" });
const { findArticle } = createDirectory(openArchive([DAM, FERRY]).index);

const find = async (typed: string) => findArticle(typed);

test.each([
	[undefined, { kind: "article", id: undefined }],
	[null, { kind: "article", id: undefined }],
	["dam", { kind: "article", id: "dam" }],
	["Harbour", { kind: "none", typed: "Harbour" }],
])("narrowToArticle() makes of %j %j", async (typed, expected) => {
	expect(await narrowToArticle(typed, find)).toEqual(expected);
});

test("narrowToArticle() gives all articles that may be meant", async () => {
	const narrowed = await narrowToArticle("flood", find);
	expect(narrowed).toMatchObject({ kind: "ambiguous", typed: "flood" });
	expect(narrowed.kind === "ambiguous" && narrowed.articles.map(({ id }) => id).toSorted()).toEqual(["dam", "ferry"]);
});
