import { expect, test } from "vitest";
import type { Asked } from "#src/core/question/asked.ts";
import { wordAskedBefore } from "#src/presentation/answer/asked-before.ts";

test.each<[Asked, string]>([
	[{ question: "the dam?" }, "the dam?"],
	[{ question: "dam", speaker: "" }, "Quotations about “dam”"],
	[{ question: "What did Lee say?", speaker: "lee" }, "What did Lee say?"],
	[{ question: "the dam?", speaker: "Lee" }, "the dam? · by Lee"],
	[{ question: "dam", article: "a", since: "2025-03-01" }, "dam · in “Rain” · articles published since 1 March 2025"],
	[{ question: "dam", author: "lee", section: "Sport" }, "dam · articles by lee in the section Sport"],
	[{ question: "dam", order: "oldest" }, "dam · oldest first"],
])("wordAskedBefore() tells %j", (asked, words) => {
	const headline = asked.article === undefined ? undefined : "Rain";
	expect(wordAskedBefore(asked, headline, (it) => it).join("")).toBe(words);
});
