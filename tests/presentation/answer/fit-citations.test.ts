import fc from "fast-check";
import { expect, test } from "vitest";
import type { Citation } from "#src/core/answer/answer.ts";
import { textOf } from "#src/core/article/article.ts";
import { fitCitation, fitCitations } from "#src/presentation/answer/fit-citations.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { find } from "../../terminal/made-answers.ts";
import { cite } from "../made-citations.ts";

const article = makeArticle("One came. Two came. Three came. Four came. Five came.");

function shown({ article, passage }: Citation): string {
	return textOf(article, passage);
}

function measure(citation: Citation): number {
	return shown(citation).length;
}

function check(citation: Citation, most: number, expected: string | null): void {
	const fitted = fitCitation(citation, { most, measure });
	expect(fitted && shown(fitted)).toBe(expected);
}

test.each([
	[8, null],
	[9, "Two came."],
	[18, "Two came."],
	[19, "One came. Two came."],
	[21, "Two came. Three came."],
	[31, "One came. Two came. Three came."],
	[42, "One came. Two came. Three came. Four came."],
	[53, article.text],
])("fitCitation() of the second sentence in %d characters gives %j", (most, expected) => {
	check(cite(article, "Two"), most, expected);
});

test("fitCitation() goes on before the highlight where nothing fits after it", () => {
	const text = `One came. Two came. ${"Three came and ".repeat(9)}left.`;
	check(cite(makeArticle(text), "Two"), 30, "One came. Two came.");
});

test("fitCitation() begins with the first sentence where nothing is highlighted", () => {
	check(cite(article, null), 20, "One came. Two came.");
});

test("fitCitation() keeps the words that attribute a quotation, or shows nothing", () => {
	const talk = makeArticle("It rained. “Snow is near. It is cold.” Ana Diaz said so. She left.");
	const quotation = {
		kind: "direct",
		stance: "said",
		paragraph: 1,
		content: find(talk, "Snow is near. It is cold."),
		cue: find(talk, "said"),
		source: find(talk, "Ana Diaz"),
		speaker: null,
		evidence: null,
	} as const;
	const citation = { ...cite(talk, "It is cold."), quotation };
	const needed = "“Snow is near. It is cold.” Ana Diaz said so.";
	check(citation, needed.length, needed);
	check(citation, needed.length - 1, null);
});

const several = ["One", "Two", "Three"].map((words) => cite(article, words));

test.each([
	[500, 500, [article.text, article.text, article.text], 0],
	[500, 20, ["One came. Two came.", "One came. Two came.", "Three came."], 0],
	[29, 500, ["One came.", "Two came.", "Three came."], 0],
	[28, 500, ["One came. Two came.", "Two came."], 1],
	[10, 500, ["One came."], 2],
	[8, 500, [], 3],
])("fitCitations() in %d characters, %d for one, shows %j and leaves out %d", (most, mostOfOne, expected, more) => {
	const fitted = fitCitations(several, { most, mostOfOne, measure });
	expect({ shown: fitted.shown.map(shown), more: fitted.more }).toEqual({ shown: expected, more });
});

test("fitCitations() leaves out one that is too long, and shows those behind it", () => {
	const long = cite(makeArticle(`It ${"very ".repeat(20)}rained.`), "rained");
	const fitted = fitCitations([long, ...several], { most: 60, mostOfOne: 15, measure });
	expect({ shown: fitted.shown.map(shown), more: fitted.more }).toEqual({
		shown: ["One came.", "Two came.", "Three came."],
		more: 1,
	});
});

test("fitCitations() shows whole sentences round each highlight and never more than there is room for", () => {
	const sentence = fc.integer({ min: 1, max: 12 }).map((count) => `X${"x".repeat(count)} came.`);
	fc.assert(
		fc.property(
			fc.array(sentence, { minLength: 1, maxLength: 8 }),
			fc.nat(120),
			fc.nat(60),
			(texts, most, mostOfOne) => {
				const whole = cite(makeArticle(texts.join(" ")), null);
				const { sentences } = whole.paragraph;
				const citations = sentences.map((highlight) => ({ ...whole, highlight }));
				const fitted = fitCitations(citations, { most, mostOfOne, measure });
				expect(fitted.shown.length + fitted.more).toBe(citations.length);
				expect(fitted.shown.reduce((sum, it) => sum + measure(it), 0)).toBeLessThanOrEqual(most);
				for (const citation of fitted.shown) {
					const { passage, highlight } = citation;
					expect(measure(citation)).toBeLessThanOrEqual(mostOfOne);
					expect(sentences.some(({ start }) => start === passage.start)).toBe(true);
					expect(sentences.some(({ end }) => end === passage.end)).toBe(true);
					expect(highlight && highlight.start >= passage.start && highlight.end <= passage.end).toBe(true);
				}
			},
		),
	);
});
