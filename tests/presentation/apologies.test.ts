import { expect, test } from "vitest";
import { explainLost, explainWait, refuseQuestion } from "#src/presentation/apologies.ts";

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

test.each([
	[{ kind: "removed" }, "This answer was removed at the newsroom’s request."],
	[{ kind: "withdrawn", on: "2026-03-07", isOneOfSeveral: false }, "Withdrawn on 7 March 2026."],
	[{ kind: "withdrawn", on: null, isOneOfSeveral: false }, "Withdrawn."],
	[
		{ kind: "withdrawn", on: "2026-03-07", isOneOfSeveral: true },
		"An article of this answer was withdrawn on 7 March 2026.",
	],
	[
		{ kind: "passage-changed", on: "2026-03-04T23:30:00-05:00", isOneOfSeveral: false },
		"This passage was changed on 4 March 2026; it no longer reads so.",
	],
	[
		{ kind: "passage-changed", on: null, isOneOfSeveral: true },
		"A passage of this answer has changed since; it no longer reads so.",
	],
	[{ kind: "article-gone" }, "The article of this answer is no longer here. Ask again."],
] as const)("explainLost() says of %o %j", (lost, expected) => expect(explainLost(lost)).toBe(expected));
