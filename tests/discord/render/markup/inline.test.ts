import fc from "fast-check";
import { expect, test } from "vitest";
import { inline, inlineSentence, inlineWhole } from "#src/discord/render/markup/inline.ts";
import { clip } from "#src/presentation/clip.ts";

test.each([
	["Ana Diaz", "Ana Diaz"],
	["  Ana\n Diaz ", "Ana Diaz"],
	["*Ana*", "\\*Ana\\*"],
	["أحمد طه", "\u2068أحمد طه\u2069"],
	["Ana\u202eDiaz", "AnaDiaz"],
	["a".repeat(151), `${"a".repeat(149)}…`],
])("inline() of %j is %j", (words, expected) => expect(inline(words)).toBe(expected));

test("inlineSentence() and inlineWhole() are longer, and no less safe", () => {
	const sentence = `*Ana* said\n${"a".repeat(400)}`;
	expect(inlineSentence(sentence)).toBe(`\\*Ana\\* said ${"a".repeat(288)}…`);
	expect(inlineWhole(sentence)).toBe(`\\*Ana\\* said ${"a".repeat(400)}`);
});

test.each([
	["snow", 4, "snow"],
	["snowfall", 5, "snow…"],
	["snow fall", 6, "snow…"],
	["👩‍👩‍👧 came", 4, "…"],
	["né́e again", 4, "né́…"],
])("clip() of %j to %d is %j", (text, most, expected) => expect(clip(text, most)).toBe(expected));

test("clip() is never longer, and cuts no character", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, most) => {
			const clipped = clip(text, most);
			expect(clipped.length).toBeLessThanOrEqual(most);
			expect(clipped.isWellFormed()).toBe(true);
			expect(text.startsWith(clipped.replace(/…$/, ""))).toBe(true);
		}),
	);
});
