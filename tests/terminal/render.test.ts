import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { renderAnswer } from "#src/terminal/render.ts";
import { find, makeAnswered, makeArticle, makeCitation, makeNotFound } from "./made-answers.ts";

const article = makeArticle("“It will rain,” said Ana Diaz, a farmer. She left.");
const speaker = { name: find(article, "Ana Diaz"), description: find(article, "a farmer") };
const SOURCE = "Rain in the hills\nThe Daily · 2024-05-01 · paragraph 1";

function check(answer: Answer, expected: string) {
	expect(renderAnswer(answer, { colours: false })).toBe(expected);
}

test("renderAnswer() shows highlight, speaker, passage and source when there are no colours", () => {
	check(
		makeAnswered(makeCitation(article, "It will rain,", { speaker })),
		`It will rain,\n\nSaid by Ana Diaz, a farmer\n\n${article.text}\n\n${SOURCE}`,
	);
});

test("renderAnswer() marks the highlight within the passage when there are colours", () => {
	const rendered = renderAnswer(makeAnswered(makeCitation(article, "It will rain,", null)), { colours: true });
	expect(rendered).toContain("“\u001b[1;4mIt will rain,\u001b[22;24m” said Ana Diaz, a farmer. She left.");
});

test("renderAnswer() shows the passage once when all of it is the highlight", () => {
	check(makeAnswered(makeCitation(article, article.text, null)), `${article.text}\n\n${SOURCE}`);
});

test("renderAnswer() says that a speaker is not named", () => {
	const rendered = renderAnswer(makeAnswered(makeCitation(article, "It will rain,", {})), { colours: false });
	expect(rendered).toContain("\n\nSpeaker not named in this passage\n\n");
});

test("renderAnswer() never passes what was denied as said", () => {
	const citation = makeCitation(article, "It will rain,", { speaker, stance: "denied" });
	const rendered = renderAnswer(makeAnswered(citation), { colours: false });
	expect(rendered).toContain("Denied by Ana Diaz");
	expect(rendered).not.toContain("Said by");
});

test("renderAnswer() says what was searched and marks the closest passages when nothing answers", () => {
	check(
		makeNotFound([makeCitation(article, "It will rain,", { speaker })]),
		[
			"The articles do not answer this.",
			"Searched: 1 article, published 2024-05-01. In none of them: “snow”.",
			"The closest passages, which do not answer:",
			article.text,
			SOURCE,
		].join("\n\n"),
	);
});

test.each([
	[
		{ articles: 1200, from: "2024-01-01", to: "2025-01-01" },
		"1,200 articles, published from 2024-01-01 to 2025-01-01.",
	],
	[{ articles: 2, from: null, to: null }, "2 articles."],
])("renderAnswer() tells how much was searched: %o", (searched, expected) => {
	const rendered = renderAnswer({ ...makeNotFound([]), searched, unknownWords: [] }, { colours: false });
	expect(rendered).toBe(`The articles do not answer this.\n\nSearched: ${expected}`);
});

test("renderAnswer() makes control characters of an article and of a question visible", () => {
	const hostile = makeArticle("It\u001b]0;x\u0007 rained\r\u009b2J and\u007f stopped.\tThen\nit went on.\n\nMore.");
	const rendered = renderAnswer(makeAnswered(makeCitation(hostile, "rained", null)), { colours: false });
	expect(rendered).toContain("It<U+001B>]0;x<U+0007> rained<U+000D><U+009B>2J and<U+007F> stopped.\tThen\nit went on.");
	const notFound = { ...makeNotFound([]), unknownWords: ["\u001b[2J"] };
	expect(renderAnswer(notFound, { colours: false })).toContain("“<U+001B>[2J”");
});
