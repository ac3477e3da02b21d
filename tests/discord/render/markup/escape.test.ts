import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown, unescapeMarkdown } from "#src/discord/render/markup/escape.ts";
import { quoteBlock } from "#src/discord/render/markup/markdown.ts";
import { findMentions } from "../../stand-in/messages/mentions.ts";
import { readMarkdown } from "../../stand-in/messages/read-markdown.ts";

test.each([
	["*bold* _slanted_ ~~gone~~", "\\*bold\\* \\_slanted\\_ \\~\\~gone\\~\\~"],
	["||hidden|| `code`", "\\|\\|hidden\\|\\| \\`code\\`"],
	["back\\slash", "back\\\\slash"],
	["[words](https://example.com)", "\\[words](https\\://example.com)"],
	["<@1> <#2> <t:3:R> @everyone", "\\<\\@1> \\<#2> \\<t\\:3\\:R> \\@everyone"],
	[":smile: at 12:30, he said: no", "\\:smile: at 12\\:30, he said: no"],
	["# One\n-# Two\n>>> Three\n- Four\n  + Five", "\\# One\n\\-# Two\n\\>>> Three\n\\- Four\n  \\+ Five"],
	["1. One\n23) Two", "1\\. One\n23\\) Two"],
	["C# is 2 > 1 - so what (3.)", "C# is 2 > 1 - so what (3.)"],
	["“Curly” – 50 % of £21bn…", "“Curly” – 50 % of £21bn…"],
])("escapeMarkdown() of %j is %j", (text, expected) => expect(escapeMarkdown(text)).toBe(expected));

const pieces = fc.constantFrom(
	...["\\", "*", "_", "~", "|", "`", "<", ">", "@", "#", "-", "+", ":", "[", "]", "(", ")", ".", "1", "a", " ", "\n"],
	...["<@123>", "<@&123>", "@everyone", "@here", "```", "https://", "\u2028", "\r", "é", "😀", "\u202e"],
	...[
		"</ask:123>",
		"<t:1:R>",
		"<id:browse>",
		":smile:",
		"[a](https://b.c)",
		"  \n",
		"\n1. ",
		"\n- ",
		"\n-# ",
		"\n>>> ",
	],
);
const anyText = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.array(pieces).map((some) => some.join("")),
);

test("unescapeMarkdown() gives any text back byte for byte", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
		}),
		{ numRuns: 2_000 },
	);
});

// What the reader makes of these is not what is tried here: it turns tabs into spaces, and emojis into pictures, among
// them the one that old Japanese phones had in private use (U+E50A), which shows Shibuya.
const readableText = anyText.map((text) =>
	text
		.replace(/[\t\r\f]/g, " ")
		.replace(/\p{Extended_Pictographic}|\p{Emoji_Presentation}|\ue50a/gu, "e")
		.trim(),
);

test("escapeMarkdown() makes Discord show any text as it was typed: without formats, links and mentions", () => {
	fc.assert(
		fc.property(readableText, (text) => {
			expect(readMarkdown(escapeMarkdown(text))).toEqual({ text, formats: [] });
		}),
		{ numRuns: 2_000 },
	);
});

test("quoteBlock() makes one quotation of any text, and nothing else", () => {
	fc.assert(
		fc.property(readableText, (text) => {
			expect(readMarkdown(quoteBlock(escapeMarkdown(text)))).toEqual({ text, formats: ["blockQuote"] });
		}),
		{ numRuns: 2_000 },
	);
});

test("escapeMarkdown() leaves no mention that is not shown as typed", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(findMentions(escapeMarkdown(text)).filter(({ isLiteral }) => !isLiteral)).toEqual([]);
		}),
		{ numRuns: 2_000 },
	);
});
