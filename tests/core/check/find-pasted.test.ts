import { expect, test } from "vitest";
import { findPasted } from "#src/core/check/find-pasted.ts";

function check(question: string, pasted: string | null): void {
	const span = findPasted(question);
	expect(span && question.slice(span.start, span.end)).toBe(pasted);
}

test.each([
	["did Ana Diaz say “the rain will not stop”?", "the rain will not stop"],
	['who said "the rain will not stop, ever"', "the rain will not stop, ever"],
	["who said ‘the rain will not stop.’", "the rain will not stop."],
	["who said 'the rain will not stop.'", "the rain will not stop."],
	["“it rains” and “the rain will not stop”", "the rain will not stop"],
	["did she say “don’t blame the rain”?", "don’t blame the rain"],
])("findPasted() finds the words within the marks of %j", check);

test.each([
	"who said the rain will not stop?",
	"what is the “bread basket of Damascus",
	"what is the “bread basket”?",
	"what’s the farmers’ view of the rain in the hills?",
	"",
])("findPasted() finds nothing to check in %j", (question) => check(question, null));
