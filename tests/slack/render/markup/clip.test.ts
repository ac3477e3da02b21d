import { expect, test } from "vitest";
import { clip } from "#src/slack/render/markup/clip.ts";

test.each([
	["abcde", 5, "abcde"],
	["abcdef", 5, "abcd…"],
	["abc def", 5, "abc…"],
	["a&b", 7, "a&b"],
	["a&b", 6, "a…"],
	["a👩‍👩‍👧b", 9, "a…"],
	["a👩‍👩‍👧bc", 10, "a👩‍👩‍👧…"],
])("clip() makes of %j in %d characters %j", (text, most, expected) => {
	expect(clip(text, most)).toBe(expected);
});
