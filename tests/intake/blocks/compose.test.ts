import { describe, expect, test } from "vitest";
import type { Block } from "#src/intake/blocks/block.ts";
import { compose } from "#src/intake/blocks/compose.ts";
import { htmlBlocks } from "#src/intake/blocks/html-blocks.ts";
import { plainBlocks } from "#src/intake/blocks/plain-blocks.ts";

const UPDATED = "2026-03-06T11:45:00Z";
const STORY = [
	"The clock struck nine.",
	"Nobody had heard it before.",
	"It was wrong.",
	"It was ten.",
	"Nobody minded.",
];

function withNote(note: string, place = STORY.length) {
	return compose(plainBlocks(STORY.toSpliced(place, 0, note).join("\n\n")), { updated: UPDATED });
}

test("compose() joins blocks with an empty line, and moves what is said of their words with them", () => {
	const html = "<h2>Head</h2><p>Is <b>bold</b>.</p><blockquote><p>One.</p><p>Two.</p></blockquote><p>End.</p>";
	const { text, forms } = compose(htmlBlocks(html));
	expect(text).toBe("Head\n\nIs bold.\n\nOne.\n\nTwo.\n\nEnd.");
	expect(forms.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
		["heading", "Head"],
		["bold", "bold"],
		["block-quote", "One.\n\nTwo."],
	]);
});

test("compose() makes nothing of nothing", () => {
	const nothing = { text: "", forms: [], leftOut: [], corrections: [], byline: null, dateline: null };
	expect(compose({ blocks: [], leftOut: [] })).toEqual(nothing);
});

describe("compose() takes a note of correction out of the text", () => {
	test.each<[note: string, date: string]>([
		["This article was amended on 5 March 2026. An earlier version said eight.", "2026-03-05"],
		["• This article was amended on 5 March 2026 because it said eight.", "2026-03-05"],
		["This story was corrected at 10:15 on March 5, 2026, to give the right hour.", "2026-03-05"],
		["This story has been corrected to say that it struck nine on 2 March 2026.", UPDATED],
		["This post has been updated to correct the hour.", UPDATED],
		["This article was updated on 5 March to correct the hour.", "2026-03-05"],
		["Correction: The clock struck nine on 2 March 2026, not eight.", UPDATED],
		["CORRECTION (March 5, 2026): The clock struck nine.", "2026-03-05"],
		["Corrected on 5 March: the hour.", "2026-03-05"],
		["Corrections and clarifications: the clock struck nine.", UPDATED],
		["*An earlier version of this article misstated the hour.", UPDATED],
		["A previous version of this story incorrectly said eight.", UPDATED],
		["(This version corrects the hour in paragraph one.)", UPDATED],
		["A correction was made on March 5, 2026: An earlier version of this article said eight.", "2026-03-05"],
		["Editor’s note: An earlier version of this story said eight.", UPDATED],
		["Editor's note: This story was updated; it misstated the hour.", UPDATED],
		["Update, 5 March: This article has been corrected.", UPDATED],
	])("%s", (note, date) => {
		const { text, corrections } = withNote(note);
		expect(text).toBe(STORY.join("\n\n"));
		expect(corrections).toEqual([{ date, note: note.replace(/^[•*(\s]+/, "") }]);
		expect(withNote(note, 0).corrections).toHaveLength(1);
	});

	test("under a heading of its own", () => {
		const { text, corrections } = compose(htmlBlocks(`<p>${STORY[0]}</p><h4>Correction</h4><p>It struck nine.</p>`), {
			updated: UPDATED,
		});
		expect([text, corrections]).toEqual([STORY[0], [{ date: UPDATED, note: "It struck nine." }]]);
	});

	test("also where nobody knows of when, and says so", () => {
		const { text, corrections, leftOut } = compose(plainBlocks("One.\n\nCorrection: Two."));
		expect([text, corrections]).toEqual(["One.", []]);
		expect(leftOut).toEqual([{ text: "Correction: Two.", reason: "is a correction, and nothing says of when" }]);
	});
});

describe("compose() keeps in the text", () => {
	test.each([
		"Editor’s note: This story was updated with a comment from the council.",
		"This article was updated on 5 March 2026.",
		"This article was first published in May.",
		"An earlier version of this article appeared in our newsletter.",
		"An earlier version of the clock struck thirteen.",
		"“This article was amended on 5 March 2026,” the law says.",
		"Correction officers said: it was nine.",
		"Corrected data showed an hour: nine.",
		"This article was amended in 1998 by a vote of all citizens.",
	])("%s", (note) => {
		const { text, corrections } = withNote(note);
		expect(text).toContain(note);
		expect(corrections).toEqual([]);
	});

	test("what reads like a note amid a long article", () => {
		const long = STORY.concat(STORY, "Correction: The clock struck nine.", STORY);
		expect(compose(plainBlocks(long.join("\n\n"))).text).toContain("Correction");
	});
});

describe("compose() reads the byline", () => {
	test.each<[line: string, byline: string | null]>([
		["By Ann Lee", "Ann Lee"],
		["BY ANN LEE AND BO RAY", "ANN LEE AND BO RAY"],
		["By Ann Lee, Harbour Ledger staff writer", "Ann Lee, Harbour Ledger staff writer"],
		["by Jean-Luc O’Neil", "Jean-Luc O’Neil"],
		["By Monday", null],
		["By Friday the clock was mended", null],
		["By Ann Lee.", null],
		["Bye Ann Lee", null],
	])("%s", (line, byline) => {
		const composed = compose(plainBlocks([line, ...STORY].join("\n\n")));
		expect(composed.byline).toBe(byline);
		expect(composed.text.startsWith(line)).toBe(byline === null);
	});
});

describe("compose() reads the dateline, and leaves its words", () => {
	test.each<[lead: string, dateline: string | null]>([
		["PORT X (AP) — The clock struck.", "PORT X"],
		["LONDON, March 2 (Reuters) - The clock struck.", "LONDON"],
		["WINSTON-SALEM, N.C. -- The clock struck.", "WINSTON-SALEM, N.C."],
		["ST. JOHN’S, Newfoundland – The clock struck.", "ST. JOHN’S, Newfoundland"],
		["WASHINGTON — The clock struck.", "WASHINGTON"],
		["BREAKING — The clock struck.", null],
		["TV — The clock struck.", null],
		["Ann — a clockmaker — said so.", null],
		["The clock struck — at nine.", null],
	])("%s", (lead, dateline) => {
		const composed = compose(plainBlocks(`${lead}\n\nNobody minded.`));
		expect(composed.dateline).toBe(dateline);
		expect(composed.text).toBe(`${lead}\n\nNobody minded.`);
	});
});

test("compose() leaves out headings at the head that repeat the headline or the standfirst", () => {
	const heading = (text: string): Block => ({ kind: "heading", text, bold: [] });
	const blocks = [heading("Clock strikes nine"), heading("At last"), heading("At nine"), heading("At last")];
	const known = { headline: "Clock strikes nine", standfirst: "At last." };
	expect(compose({ blocks, leftOut: [] }, known).text).toBe("At nine\n\nAt last");
});
