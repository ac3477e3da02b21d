import { expect, test } from "vitest";
import { explainWait, refuseQuestion } from "#src/presentation/apologies.ts";

test.each([
	[1, "That was too many questions in a minute. Ask again in 1 second."],
	[42, "That was too many questions in a minute. Ask again in 42 seconds."],
])("explainWait() tells that %d seconds are left", (seconds, expected) => expect(explainWait(seconds)).toBe(expected));

test.each([
	["", "Cannot answer: the question is empty"],
	[" \n", "Cannot answer: the question is empty"],
	["x".repeat(2_001), "Cannot answer: the question is too long: it has 2,001 characters, and may have 2,000"],
	["x".repeat(2_000), null],
	["Why?", null],
])("refuseQuestion() of %j gives %j", (text, expected) => expect(refuseQuestion(text)).toBe(expected));
