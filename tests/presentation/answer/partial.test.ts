import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import { createAsk } from "#src/core/ask.ts";
import { describeReading, describeSearched } from "#src/presentation/answer/searched-wording.ts";

const text = "The dam opened in 1950.";
const ask = createAsk(openArchive([{ id: "dam", headline: "A dam", text, paragraphs: splitParagraphs(text) }]));
const partly = (question: string) => {
	const answer = ask({ question });
	return { ...answer, searched: { ...answer.searched, isPartial: true as const } };
};

test("an answer says that a part of the archive did not answer", () => {
	const answer = partly("When did the dam open?");
	expect(answer.kind).toBe("answered");
	expect(describeReading(answer)).toBe("A part of the archive did not answer");
	expect(describeReading(ask({ question: "When did the dam open?" }))).toBe("");
});

test("a no says it once, with what was searched", () => {
	const answer = partly("Who painted the zebra?");
	expect(answer.kind).toBe("not-found");
	expect(describeReading(answer)).toBe("");
	const write = { day: (iso: string) => iso, instant: (iso: string) => iso };
	expect(describeSearched(answer.searched, write)).toBe("Searched: 1 article; a part of the archive did not answer");
});
