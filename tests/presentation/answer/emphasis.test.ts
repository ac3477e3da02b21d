import { expect, test } from "vitest";
import { needsEmphasis } from "#src/presentation/answer/emphasis.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { cite } from "../made-citations.ts";

const LONG = `The dam holds. ${"It rained on. ".repeat(20).trim()}`;

test.each([
	["The dam holds. It rained on.", "The dam holds.", false],
	[LONG, "The dam holds.", true],
	[LONG, LONG, false],
	[LONG, null, false],
])("needsEmphasis() of %j with %j highlighted is %o", (text, words, expected) => {
	expect(needsEmphasis(cite(makeArticle(text), words))).toBe(expected);
});
