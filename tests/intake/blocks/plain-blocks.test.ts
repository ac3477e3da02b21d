import { expect, test } from "vitest";
import { plainBlocks } from "#src/intake/blocks/plain-blocks.ts";

const WRAPPED = `The council met for nine hours on Monday and could not
agree on the colour of the door, which had been blue for
as long as anybody could remember, the clerk wrote.`;

test.each<[what: string, text: string, expected: readonly string[]]>([
	["empty lines part", "One\nline.\n\n \nTwo.", ["One line.", "Two."]],
	["line endings of any system", "One.\r\n\r\nTwo.\r\n", ["One.", "Two."]],
	["of old systems", "One.\rTwo.", ["One.", "Two."]],
	["lines part where no line is empty", "One.\nTwo.\nThree.", ["One.", "Two.", "Three."]],
	["lines that are set in", "  One\nline.\n  Two\nlines\nmore.", ["One line.", "Two lines more."]],
	["one line alone that is set in", "One.\nTwo.\n  Three.", ["One.", "Two.", "Three."]],
	["lines that end where the page did", WRAPPED, [WRAPPED.replaceAll("\n", " ")]],
	["lines above the mark of the end", "One\nTwo\n\tThree\n\n(END)\n", ["One", "Two", "Three"]],
	["less the mark of the end", "One\nline.\n\nTwo.\r\n\r\n-30-", ["One line.", "Two."]],
	["a mark alone as it is", "Ends", ["Ends"]],
	["one long line", "One. Two. Three.  Four.", ["One. Two. Three. Four."]],
	["one long line with gaps", "“One.”   Two.\tThree.    Four", ["“One.”", "Two.", "Three.", "Four"]],
	["white space and what nobody sees", "\ufeffOne\u00a0two\u00ad\u200b  three", ["One two three"]],
	["angle brackets as they are", "a < b &amp; c", ["a < b &amp; c"]],
	["nothing", " \n\n\t", []],
	["less the ways to elsewhere", "One.\n\nRead more: https://a.example/b\n\nhttps://a.example", ["One."]],
	["less the end of a feed's item", "One.\n\nThe post Nine appeared first on Us.", ["One."]],
])("plainBlocks(): %s", (_, text, expected) => {
	expect(plainBlocks(text).blocks.map((block) => block.text)).toEqual(expected);
});
