import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { renderAnswer } from "#src/terminal/render.ts";
import { find, makeAnswered, makeArticle, makeCitation, makeNotFound } from "./made-answers.ts";

const article = makeArticle("“It will rain,” said Ana Diaz, a farmer. She left.");
const speaker = { name: find(article, "Ana Diaz"), description: find(article, "a farmer") };
const SOURCE = "Rain in the hills\nThe Daily · 2024-05-01 · paragraph 1";

function check(answer: Answer, expected: readonly string[]) {
	expect(renderAnswer(answer, { colours: false })).toBe(expected.join("\n\n"));
}

test("renderAnswer() shows highlight, speaker, passage and source when there are no colours", () => {
	const expected = ["It will rain,", "Said by Ana Diaz, a farmer", article.text, SOURCE];
	check(makeAnswered(makeCitation(article, "It will rain,", { speaker })), expected);
});

test("renderAnswer() marks the highlight within the passage when there are colours", () => {
	const rendered = renderAnswer(makeAnswered(makeCitation(article, "It will rain,", null)), { colours: true });
	const passage = "“\u001b[1;4mIt will rain,\u001b[22;24m” said Ana Diaz, a farmer. She left.";
	expect(rendered).toBe(`${passage}\n\n\u001b[2m${SOURCE}\u001b[22m`);
});

test.each([
	["It rained.", "It rained."],
	["“It rained.”", "It rained."],
])("renderAnswer() shows the passage %j once when %j is highlighted", (text, highlight) => {
	check(makeAnswered(makeCitation(makeArticle(text), highlight, null)), [text, SOURCE]);
});

test.each([
	["said", "Said by"],
	["denied", "Denied by"],
	["unsaid", "Left unsaid by"],
	["asked", "Asked by"],
	["hypothetical", "Not said, or not yet, by"],
] as const)(
	"renderAnswer() tells that a content is %s, and only a claim stands before its speaker",
	(stance, expected) => {
		const attribution = `${expected} Ana Diaz, a farmer`;
		const words = ["It will rain,", attribution];
		const expectedBlocks = [...(stance === "said" ? words : words.toReversed()), article.text, SOURCE];
		check(makeAnswered(makeCitation(article, "It will rain,", { speaker, stance })), expectedBlocks);
	},
);

test.each([
	["said", "Speaker not named in this passage"],
	["denied", "Denied by a speaker not named in this passage"],
] as const)("renderAnswer() says that the speaker of what was %s is not named", (stance, expected) => {
	const rendered = renderAnswer(makeAnswered(makeCitation(article, "rain", { stance })), { colours: false });
	expect(rendered.split("\n\n")).toContain(expected);
});

test.each([
	[{ speaker: "Ahmed Taha", topic: "the bases" }, "Ahmed Taha · the bases"],
	[{ speaker: "Ahmed Taha", topic: null }, "Ahmed Taha"],
	[{ speaker: null, topic: "the\u001b\nbases" }, "the<U+001B><U+000A>bases"],
])("renderAnswer() shows first how %o was understood", (understood, expected) => {
	const answered = makeAnswered(makeCitation(article, "rain", null));
	for (const answer of [answered, makeNotFound([])]) {
		const plain = renderAnswer({ ...answer, understood }, { colours: false });
		expect(plain.split("\n\n")[0]).toBe(expected);
		const coloured = renderAnswer({ ...answer, understood }, { colours: true });
		expect(coloured.split("\n\n")[0]).toBe(`\u001b[2m${expected}\u001b[22m`);
	}
});

test("renderAnswer() shows no line for an understanding that says nothing", () => {
	const answer = { ...makeAnswered(makeCitation(article, article.text, null)) };
	check({ ...answer, understood: { speaker: null, topic: " " } }, [article.text, SOURCE]);
});

test("renderAnswer() makes control characters of an article and of a question visible", () => {
	const hostile = makeArticle("It\u001b]0;x\u0007 rained\r\u009b2J and\u007f stopped.\tThen\nit went on.\n\nMore.");
	const rendered = renderAnswer(makeAnswered(makeCitation(hostile, "rained", null)), { colours: false });
	expect(rendered).toContain("It<U+001B>]0;x<U+0007> rained<U+000D><U+009B>2J and<U+007F> stopped.\tThen\nit went on.");
	const notFound = { ...makeNotFound([]), unknownWords: ["\u001b[2J"] };
	expect(renderAnswer(notFound, { colours: false })).toContain("“<U+001B>[2J”");
});
