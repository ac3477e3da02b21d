import fc from "fast-check";
import { expect, test } from "vitest";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";

function check(text: string, expected: readonly string[]): void {
	const paragraphs = splitParagraphs(text);
	expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	expect(paragraphs.map(({ number }) => number)).toEqual(expected.map((_, i) => i + 1));
}

test.each([
	["splits at empty lines", "One\ntwo\n\nThree", ["One\ntwo", "Three"]],
	["splits at lines of white space alone", "One\n \t\nTwo", ["One", "Two"]],
	["takes every line where none is empty", "One\nTwo\nThree\n", ["One", "Two", "Three"]],
	["does not count empty lines at the ends", "\n\nOne\nTwo\n\n", ["One", "Two"]],
	["leaves white space at the ends out", "  One  \n\n\tTwo ", ["One", "Two"]],
	["gives nothing for an empty text", "", []],
])("splitParagraphs() %s", (_, text, expected) => check(text, expected));

test("splitParagraphs() covers every character but white space, in order, whatever the text", () => {
	const pieces = fc.constantFrom(
		"“",
		"”",
		'"',
		"'",
		" ",
		"\n",
		"\n\n",
		".",
		"? ",
		"Mr. ",
		"U.S. ",
		"Word",
		"é",
		"😀",
		"\u00a0",
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: "binary" }),
				fc.array(pieces).map((it) => it.join("")),
			),
			(text) => {
				let covered = "";
				let last = 0;
				for (const paragraph of splitParagraphs(text)) {
					for (const { start, end } of paragraph.sentences) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(start).toBeGreaterThanOrEqual(paragraph.start);
						expect(end).toBeLessThanOrEqual(paragraph.end);
						last = end;
						covered += text.slice(start, end);
					}
				}
				expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
			},
		),
		{ numRuns: 2000 },
	);
});
