import { expect, test } from "vitest";
import { findOnly, printOf } from "#src/state/answer/print.ts";

test.each([
	["It rained. It snowed.", "It snowed.", 11],
	["It rained.", "It rained.", 0],
	["“Ça va 😀,” she said.", "va 😀", 4],
	["It rained. It rained.", "It rained.", null],
	["It rained.", "It hailed.", null],
	["Rain", "It rained.", null],
	["aaaa", "aa", null],
	["aaaa", "", null],
])("findOnly() finds in %j the print of %j at %j", (text, words, start) => {
	expect(findOnly(text, printOf(words), words.length)?.start ?? null).toBe(start);
});

test("findOnly() gives up on a text made of words with one sum, in linear time", () => {
	// Of the sequence of Thue and Morse the two halves of any length that is a power of two have one sum.
	let [one, other] = ["a", "b"];
	for (let count = 0; count < 12; count++) [one, other] = [one + other, other + one];
	expect(printOf(one).sum).toBe(printOf(other).sum);
	const text = `${one} `.repeat(300);
	expect(findOnly(text, printOf(other), other.length)).toBeNull();
});

test("findOnly() goes through two million characters at once", () => {
	const words = "It snowed in Lima.";
	const text = "It rained in Porto. ".repeat(100_000) + words;
	expect(findOnly(text, printOf(words), words.length)?.end).toBe(text.length);
});
