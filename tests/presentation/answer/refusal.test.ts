import { expect, test } from "vitest";
import type { Asked } from "#src/core/question/asked.ts";
import { explainRefusal, isNo, listUnknownWords } from "#src/presentation/answer/refusal.ts";
import { ask } from "../../core/answer/narrowing/made-archive.ts";

test("an article that a filter leaves out is said to be, and not searched for words", () => {
	const answer = ask({ question: "what did Lee say about zebras?", article: "may", since: "2025", section: "Sport" });
	if (answer.kind !== "not-found") throw new Error("Cannot test: that has an answer");
	expect(explainRefusal(answer, String)).toBe(
		"No article that was asked about is among those in the section Sport published since 1 January 2025.",
	);
	expect(listUnknownWords(answer, String)).toBe("");
});

test.each<[Asked, boolean]>([
	[{ question: "what did Lee say about the dam?" }, false],
	[{ question: "what did Lee say about zebras?" }, true],
	[{ question: "which articles do you have?" }, false],
	[{ question: "which articles do you have about zebras?" }, true],
	[{ question: "the dam", since: "2030-01-01" }, true],
	[{ question: "the dam", author: "Nobody" }, true],
	[{ question: "who is quoted?" }, false],
	[{ question: "help" }, false],
])("isNo() of the answer to %j is %j", (asked, expected) => expect(isNo(ask(asked))).toBe(expected));
