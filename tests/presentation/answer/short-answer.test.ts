import { expect, test } from "vitest";
import { shortAnswerOf } from "#src/presentation/answer/short-answer.ts";
import { makeArticle, makeCitation } from "../../terminal/made-answers.ts";

const ARTICLE = makeArticle("“Some 5,000 people fled the flood,” said Ana Diaz.");
const quotation = { content: makeCitation(ARTICLE, "Some 5,000 people fled the flood", null).highlight ?? undefined };

test.each([
	["Some 5,000", null, "Some 5,000"],
	["Some 5,000", quotation, "Some 5,000"],
	["Some 5,000 people fled", quotation, null],
	["Some 5,000 people fled the flood", null, null],
	[ARTICLE.text, null, null],
])("shortAnswerOf() of %j highlighted, within %j", (words, within, expected) => {
	expect(shortAnswerOf(makeCitation(ARTICLE, words, within), 25)).toBe(expected);
});

test("shortAnswerOf() gives nothing where nothing answers", () => {
	expect(shortAnswerOf({ ...makeCitation(ARTICLE, "Some", null), highlight: null }, 25)).toBeNull();
});
