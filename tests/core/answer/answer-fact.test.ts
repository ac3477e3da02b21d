import { expect, test } from "vitest";
import { answerFact } from "#src/core/answer/answer-fact.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { makeArticle } from "../made-articles.ts";

const ANYWHERE = { article: undefined, window: null };
const YEARS = Array.from({ length: 24 }, (_, i) => `in ${1901 + 2 * i}`).join(", ");
const TOLD = `The bell rang long before anybody wrote down what they heard, and books were kept ${YEARS}.`;

test.each([
	["The bell rang in 1901.", "when did the bell ring", "1901"],
	[TOLD, "when did the bell ring", TOLD],
])("answerFact() highlights in “%s” for “%s” the words “%s”", (text, question, expected) => {
	const index = indexArticles([makeArticle(text)]);
	const [first] = answerFact(index, { question, place: ANYWHERE }).citations;
	expect(text.slice(first?.highlight?.start, first?.highlight?.end)).toBe(expected);
});

const LETTER =
	"On Monday the Mayor wrote to farms, ports, banks, schools, mills, inns and forges of hedges, gates and barns.";

test.each([
	["what did the Mayor say", LETTER],
	["when did the Mayor write to farms", "Monday"],
])("answerFact() to “%s”, asked for somebody's words, highlights “%s”", (question, expected) => {
	const index = indexArticles([makeArticle(LETTER)]);
	const [first] = answerFact(index, { question, place: ANYWHERE, asksForWords: true }).citations;
	expect(LETTER.slice(first?.highlight?.start, first?.highlight?.end)).toBe(expected);
});

test.each([
	["how many zebras did the old ferry carry over the river", false],
	["what rank did Rosa Alvarez hold on the old ferry", true],
	["how long did Rosa Alvarez run the old ferry", false],
])("answerFact() to “%s” is sure beyond a misfit: %s", (question, expected) => {
	const text = "Rosa Alvarez, captain, did hold the helm of the old ferry over the river with her two sons.";
	const { confidence } = answerFact(indexArticles([makeArticle(text)]), { question, place: ANYWHERE });
	expect(confidence > 0.4).toBe(expected);
});
