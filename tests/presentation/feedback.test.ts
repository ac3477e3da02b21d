import { expect, test } from "vitest";
import { writeReason } from "#src/presentation/feedback.ts";

test.each([
	["Something is missing", "the date", "Something is missing: the date"],
	["Something is missing", " ", "Something is missing"],
	["", "the date\n", "the date"],
	["", "", null],
])("writeReason(%j, %j) is %j", (chosen, words, expected) => {
	expect(writeReason(chosen, words)).toBe(expected);
});
