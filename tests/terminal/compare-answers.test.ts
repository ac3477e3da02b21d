import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import { createAsk } from "#src/core/ask.ts";
import { compareAnswers } from "#src/terminal/operating/compare-answers.ts";

const made = (year: number) => {
	const text = `The dam opened in ${year}.`;
	return { id: "dam", headline: "A dam", text, paragraphs: splitParagraphs(text) };
};
const ask = (year: number, asOf: string) =>
	createAsk(openArchive([made(year)], asOf))({ question: "When did the dam open?" });

test("answers that tell the same do not differ, whenever they were given", () => {
	const [one, other] = [ask(1950, "2026-01-01T00:00:00Z"), ask(1950, "2026-01-02T00:00:00Z")];
	expect(compareAnswers(one, other)).toBeNull();
});

test("answers that tell something else differ, and it is told in what", () => {
	const [one, other] = [ask(1950, "2026-01-01T00:00:00Z"), ask(1960, "2026-01-01T00:00:00Z")];
	expect(compareAnswers(one, other)).toMatchObject({ differs: "answer", question: "When did the dam open?" });
	const less = { ...one, confidence: one.confidence / 2 };
	expect(compareAnswers(one, less)).toMatchObject({ differs: "confidence" });
	const partial = { ...one, searched: { ...one.searched, isPartial: true as const } };
	expect(compareAnswers(one, partial)).toMatchObject({ differs: "searched" });
});
