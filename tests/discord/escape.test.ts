import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown, unescapeMarkdown } from "#src/discord/escape.ts";
import { findMentions } from "./stand-in/mentions.ts";

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

test("escapeMarkdown() leaves no mention and no mark that formats, whatever the text", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const markdown = escapeMarkdown(text);
			expect(findMentions(markdown).filter(({ isLiteral }) => !isLiteral)).toEqual([]);
			// What is left when every escaped mark is taken away:
			const bare = markdown.replace(/\\[^0-9A-Za-z\s]/g, "");
			expect(bare).not.toMatch(/[\\*_~|`<@[]|:\/\/|:\S+:/);
			expect(markdown).not.toMatch(/^\s*(?:[#>+-]|\d+[.)])/m);
		}),
		{ numRuns: 2_000 },
	);
});
