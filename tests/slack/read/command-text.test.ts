import { expect, test } from "vitest";
import { readCheckText, readCommandText } from "#src/slack/read/command-text.ts";

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
	[
		'who won since:"March 2025" until:2025-05 author:"Jane Doe" section:Sport',
		{ words: "who won", since: "March 2025", until: "2025-05", author: "Jane Doe", section: "Sport" },
	],
	["Taha since:2025 newest", { words: "Taha", since: "2025", order: "newest" }],
	['Taha about:"the bases" oldest first', { words: "Taha", about: "the bases", order: "oldest" }],
	["which bridge is the newest", { words: "which bridge is the newest" }],
	["since:2025 which bridge is newest", { words: "which bridge is newest", since: "2025" }],
	["", { words: "" }],
])("readCommandText() reads %j", (text, expected) => {
	expect(readCommandText(text)).toEqual(expected);
});

test.each([
	['"It rained" by:"Ana Diaz" in:hills', { words: '"It rained"', by: "Ana Diaz", in: "hills" }],
	["by:“Diaz” “It  rained,\nall day”", { words: "“It  rained,\nall day”", by: "Diaz" }],
	["it is about:time", { words: "it is about:time" }],
	["by:Diaz", { words: "", by: "Diaz" }],
])("readCheckText() reads %j, and leaves the quotation as it was pasted", (text, expected) => {
	expect(readCheckText(text)).toEqual(expected);
});
