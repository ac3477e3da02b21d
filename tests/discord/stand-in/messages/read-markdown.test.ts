import { expect, test } from "vitest";
import { readMarkdown } from "./read-markdown.ts";

test.each<[string, string, readonly string[]]>([
	["The dam held.", "The dam held.", []],
	["**Ana Diaz**, *the* __mayor__", "Ana Diaz, the mayor", ["strong", "em", "underline"]],
	["\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`", "*a* _b_ ~~c~~ ||d|| `e`", []],
	["snake_case_name 2 * 3 * 4", "snake_case_name 2 * 3 * 4", []],
	["# a\n-# b\n> c\nd", "a\nb\nc\nd", ["heading", "subtext", "blockQuote"]],
	["\\# a\n\\-# b\n\\> c\n\\>>> d", "# a\n-# b\n> c\n>>> d", []],
	["- a\n2. b", "- a\n2. b", ["list"]],
	["\\- a\n2\\. b\n1 - 2", "- a\n2. b\n1 - 2", []],
	["> “For us,\n> she said.”", "“For us,\nshe said.”", ["blockQuote"]],
	["[Read](https://example.org/a_b_c)", "Read", ["link"]],
	["\\[Read\\](https://example.org/a_b_c) [1](b)", "[Read](https://example.org/a_b_c) [1](b)", []],
	["<@12345678901234567> @everyone <t:1736812800:D>", "@user @everyone time", ["user", "everyone", "timestamp"]],
	["\\<@12345678901234567> \\<t:1736812800:D>", "<@12345678901234567> <t:1736812800:D>", []],
	["`**a**` ```b\n**c**```", "**a** **c**", ["inlineCode", "codeBlock"]],
	["C:\\dir a\\\\b", "C:\\dir a\\b", []],
])("readMarkdown() reads %j as %j", (markdown, text, formats) => {
	expect(readMarkdown(markdown)).toEqual({ text, formats });
});
