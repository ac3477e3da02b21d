import { expect, test } from "vitest";
import { readCommandText } from "#src/slack/command-text.ts";

test.each([
	["who said so?", { words: "who said so?" }],
	['the bases in:"a future without" by:"Ahmed Taha"', { words: "the bases", in: "a future without", by: "Ahmed Taha" }],
	["by:“Taha” the  bases", { words: "the bases", by: "Taha" }],
	["IN:syria what now?", { words: "what now?", in: "syria" }],
	["Taha about:bases", { words: "Taha", about: "bases" }],
	['by:"a" by:"b" x', { words: "x", by: "b" }],
	['by:"" x', { words: "x" }],
	["stand by: them in: here", { words: "stand by: them in: here" }],
	["drive-in:cinema", { words: "drive-in:cinema" }],
	["", { words: "" }],
])("readCommandText() reads %j", (text, expected) => {
	expect(readCommandText(text)).toEqual(expected);
});
