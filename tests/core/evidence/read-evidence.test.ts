import { expect, test } from "vitest";
import { logOfShare, readSpan, UNREAD, weighSize } from "#src/core/evidence/read-evidence.ts";
import type { Mark } from "#src/core/reader/mark.ts";

const word = (at: number, begins: number, ends: number) => ({ start: at * 10, end: at * 10 + 5, begins, ends });

test("readSpan() adds up all stretches of words of a span, against “nowhere”", () => {
	const mark: Mark = { relevance: 1.5, nowhere: 1, words: [word(0, 1, 0), word(1, 0, 2), word(2, 9, 9)] };
	const { here, relevance } = readSpan(mark, { start: 0, end: 15 });
	// Three stretches: the first word, both, the second word.
	expect(here).toBeCloseTo(Math.log(Math.exp(1) + Math.exp(3) + Math.exp(2)) - 1, 10);
	expect(relevance).toBe(1.5);
});

test.each([
	["a span without a marked word", { relevance: 0, nowhere: 0, words: [word(9, 1, 1)] }, -8],
	["a span that is certain", { relevance: 0, nowhere: -40, words: [word(0, 1, 1)] }, 8],
])("readSpan() bounds what a reader says of %s", (_, mark, expected) => {
	expect(readSpan(mark, { start: 0, end: 15 }).here).toBe(expected);
});

test("what was not read counts as little as what was read in vain", () => {
	const vain: Mark = { relevance: -30, nowhere: 30, words: [word(0, -5, -5)] };
	expect(readSpan(vain, { start: 0, end: 15 })).toEqual(UNREAD);
});

test("weighSize() tells more of more passages, but past many of them no more, and of none nothing", () => {
	expect(weighSize(0)).toBe(0);
	expect(weighSize(20)).toBeLessThan(weighSize(100));
	expect(weighSize(200_000)).toBe(weighSize(2_000));
});

test("logOfShare() is 0 for what has all, and no less for what has nothing than for what was not read", () => {
	expect(logOfShare(1)).toBe(0);
	expect(logOfShare(0.5)).toBeCloseTo(-0.69, 2);
	expect(logOfShare(0)).toBe(UNREAD.relevance);
});
