import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText, unescapeText, writeLink } from "#src/slack/render/markup/escape.ts";
import { findNotified } from "../../stand-in/blocks/notified.ts";

const hostile = fc.array(
	fc.oneof(
		fc.string({ unit: "binary" }),
		fc.constantFrom("<!channel>", "<@U1>", "&lt;", "&amp;lt;", "<https://a|b>", "`*_~"),
	),
);

test("escapeText() gives any text in a form that comes back byte for byte and pings nobody", () => {
	fc.assert(
		fc.property(hostile, (parts) => {
			const text = parts.join("");
			const escaped = escapeText(text);
			expect(unescapeText(escaped)).toBe(text);
			expect(findNotified({ text: escaped })).toEqual([]);
			expect(escaped).not.toMatch(/[<>]/);
		}),
	);
});

test.each([
	["https://a.example/b?c=1&d=2#:~:text=x", "<https://a.example/b?c=1&amp;d=2#:~:text=x>"],
	["https://a.example/<!here>|b c", "<https://a.example/%3C!here%3E%7Cb%20c>"],
])("writeLink() lets %j begin no words and end nowhere", (url, expected) => {
	expect(writeLink(url)).toBe(expected);
	expect(writeLink(url, "Read")).toBe(expected.replace(/>$/, "|Read>"));
});
