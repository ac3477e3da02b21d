import { expect, test } from "vitest";
import { AnswerLine, toAnswerLine } from "#src/terminal/answer-line.ts";
import { find, makeAnswered, makeArticle, makeCitation, makeNotFound } from "./made-answers.ts";

const article = makeArticle("“It will \u001brain,” said Ana Diaz, a farmer. She left.");
const speaker = { name: find(article, "Ana Diaz"), description: find(article, "a farmer") };
const passage = { article: "rain", paragraph: 1, ...article.paragraphs[0], text: article.text, score: 3.5 };

test("toAnswerLine() gives the object of the contract, control characters and all", () => {
	const line = toAnswerLine(makeAnswered(makeCitation(article, "It will \u001brain,", { speaker })), "a001");
	expect(line).toEqual({
		id: "a001",
		question: "did it rain?",
		outcome: "answered",
		confidence: 0.9,
		answer: { article: "rain", start: 1, end: 15, text: "It will \u001brain," },
		speaker: { name: "Ana Diaz", description: "a farmer", quotation: "direct" },
		passages: [{ article: "rain", paragraph: 1, start: 0, end: passage.text.length, text: passage.text, score: 3.5 }],
		searched: { articles: 1, from: "2024-05-01", to: "2024-05-01", asOf: null, newest: "2024-05-01" },
	});
	expect(AnswerLine.parse(line)).toEqual(line);
	expect(Object.keys(line)[0]).toBe("id");
});

test("toAnswerLine() gives no answer and no speaker when nothing answers", () => {
	const line = toAnswerLine(makeNotFound([makeCitation(article, "said", { speaker })]));
	expect(line).toMatchObject({ outcome: "not-found", answer: null, speaker: null, passages: [{ paragraph: 1 }] });
	expect(line).not.toHaveProperty("id");
	expect(AnswerLine.parse(line)).toEqual(line);
});

test("toAnswerLine() gives the reason of a no, and how a question was understood", () => {
	const understood = { speaker: "Ana Diaz", topic: null };
	const line = toAnswerLine({ ...makeNotFound([]), reason: "speaker-silent", understood });
	expect(line).toMatchObject({ reason: "speaker-silent", understood });
	expect(AnswerLine.parse(line)).toEqual(line);
});

test("toAnswerLine() names the speaker of the first citation, and adds no more than what was searched", () => {
	const [first, second] = [makeCitation(article, "She", null), makeCitation(article, "rain", { speaker })];
	expect(toAnswerLine(makeAnswered(first, second)).speaker).toBeNull();
	const line = toAnswerLine(makeAnswered(second, first));
	expect(line.speaker?.name).toBe("Ana Diaz");
	const fields = ["question", "outcome", "confidence", "answer", "speaker", "passages", "searched"];
	expect(Object.keys(line)).toEqual(fields);
});

test.each([
	[null, null],
	[{}, null],
	[{ speaker: { ...speaker, description: null } }, { name: "Ana Diaz", description: null, quotation: "direct" }],
	[
		{ speaker, kind: "mixed" as const },
		{ name: "Ana Diaz", description: "a farmer", quotation: "mixed" },
	],
])("toAnswerLine() names the speaker of quotation %#", (quotation, expected) => {
	expect(toAnswerLine(makeAnswered(makeCitation(article, "She", quotation))).speaker).toEqual(expected);
});

test("toAnswerLine() gives what is told of the articles themselves, and nothing for help", () => {
	const { kind: _, reason: __, unknownWords: ___, speaker: ____, ...common } = makeNotFound([]);
	const told = { kind: "fact", fact: "publisher", articles: [article], total: 1 } as const;
	const line = toAnswerLine({ ...common, kind: "told", passages: [], told });
	expect(line).toMatchObject({ outcome: "not-found", answer: null, passages: [] });
	expect(line.told).toEqual({ fact: "publisher", total: 1, list: [{ article: "rain", text: "The Daily" }] });
	expect(AnswerLine.parse(line)).toEqual(line);
	const help = toAnswerLine({ ...common, kind: "told", passages: [], told: { kind: "help" } });
	expect(help).toMatchObject({ outcome: "not-found", told: { fact: "help", total: 0, list: [] } });
});
