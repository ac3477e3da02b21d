import { expect, test } from "vitest";
import { clip } from "#src/presentation/clip.ts";

test.each([
	["abcde", 5, "abcde"],
	["abcdef", 5, "abcd…"],
	["abc def", 5, "abc…"],
	["a&b", 3, "a&b"],
	["a👩‍👩‍👧b", 9, "a…"],
	["a👩‍👩‍👧bc", 10, "a👩‍👩‍👧…"],
	["e\u0301e\u0301e\u0301", 5, "e\u0301e\u0301…"],
	["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
])("clip() makes of %j in %d code units %j", (text, most, expected) => {
	expect(clip(text, most)).toBe(expected);
});

test("clip() counts as it is told to", () => {
	const countTwice = (text: string) => 2 * text.length;
	expect(clip("abcdef", 12, countTwice)).toBe("abcdef");
	expect(clip("abcdef", 9, countTwice)).toBe("abcd…");
});
