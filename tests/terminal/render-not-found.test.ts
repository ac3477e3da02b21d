import { expect, test } from "vitest";
import type { NotFound } from "#src/core/answer/answer.ts";
import { renderNotFound } from "#src/terminal/render-not-found.ts";
import { find, makeArticle, makeCitation, makeNotFound } from "./made-answers.ts";

const article = makeArticle("She left. “It will rain,” said Ana Diaz, a farmer. It did.");
const speaker = { name: find(article, "Ana Diaz"), description: find(article, "a farmer") };
const cited = makeCitation(article, "It will rain,", { speaker });
const PLACE = "Rain in the hills\nThe Daily · 2024-05-01";
const SEARCHED = "Searched: 1 article, published 2024-05-01";

function check(changed: Partial<NotFound>, expected: readonly string[]) {
	const answer = { ...makeNotFound([]), unknownWords: [], ...changed };
	expect(renderNotFound(answer, { colours: false })).toBe(expected.join("\n\n"));
}

test.each([
	["no-match", "Nothing in the articles matches this question."],
	["closest", "The articles do not answer this."],
] as const)("renderNotFound() says what kind of no %j is, and names the words found nowhere", (reason, expected) => {
	const unknownWords = ["zebra", "zeppelin"];
	check({ reason, unknownWords }, [expected, `${SEARCHED}\nFound nowhere: “zebra”, “zeppelin”`]);
});

test("renderNotFound() marks the closest passages, without highlight and speaker", () => {
	check({ passages: [cited] }, [
		"The articles do not answer this.",
		SEARCHED,
		"The closest passages, which do not answer:",
		article.text,
		`${PLACE} · paragraph 1`,
	]);
});

const SILENT = "Ana Diaz is in the articles, but says nothing on this there.";
const OTHER_THINGS = "Ana Diaz is quoted on other things:";

test.each([
	["said", "- “It will rain,” said Ana Diaz, a farmer. (paragraph 1)"],
	["denied", "- Denied by Ana Diaz, a farmer: “It will rain,” said Ana Diaz, a farmer. (paragraph 1)"],
] as const)("renderNotFound() lists what a silent speaker %s about other things", (stance, line) => {
	const passages = [makeCitation(article, "It will rain,", { speaker, stance }), cited];
	const second = "- “It will rain,” said Ana Diaz, a farmer. (paragraph 1)";
	const expected = [SILENT, SEARCHED, OTHER_THINGS, `${line}\n${second}`, PLACE];
	check({ reason: "speaker-silent", speaker: "Ana Diaz", passages }, expected);
});

test("renderNotFound() puts what a silent speaker says under the article that has it", () => {
	const later = makeArticle("“Snow,” Ana Diaz said.", "2024-06-01");
	const passages = [cited, makeCitation(later, "Snow", {})];
	check({ reason: "speaker-silent", speaker: "Ana Diaz", passages }, [
		...[SILENT, SEARCHED, OTHER_THINGS],
		...["- “It will rain,” said Ana Diaz, a farmer. (paragraph 1)", PLACE],
		...["- “Snow,” Ana Diaz said. (paragraph 1)", "Rain in the hills\nThe Daily · 2024-06-01"],
	]);
});

test.each([
	["Ana Diaz", SILENT],
	["Ana\u001b\n", "Ana<U+001B><U+000A> is in the articles, but says nothing on this there."],
	[null, "The speaker asked for is in the articles, but says nothing on this there."],
])("renderNotFound() says that %j is silent, without a list where there is none", (speaker, expected) => {
	check({ reason: "speaker-silent", speaker }, [expected, SEARCHED]);
});

test("renderNotFound() does not pass a mention of a silent speaker as a quotation", () => {
	const passages = [{ ...cited, quotation: null }];
	const closest = ["The closest passages, which do not answer:", article.text, `${PLACE} · paragraph 1`];
	check({ reason: "speaker-silent", speaker: "Ana Diaz", passages }, [SILENT, SEARCHED, ...closest]);
});

test.each([
	[{ articles: 1_284, from: "2016-01-02", to: "2016-10-07" }, "1,284 articles, published 2016-01-02 to 2016-10-07"],
	[{ articles: 2, from: "2016-01-02T09:30:00Z", to: "2016-01-02T18:00:00Z" }, "2 articles, published 2016-01-02"],
	[{ articles: 2, from: null, to: null }, "2 articles"],
])("renderNotFound() tells how much was searched: %o", (searched, expected) => {
	check({ searched: { ...searched, asOf: null, newest: searched.to } }, [
		"The articles do not answer this.",
		`Searched: ${expected}`,
	]);
});
