import { expect, test } from "vitest";
import { openingPaths } from "#src/intake/wire/json/opening-paths.ts";
import { findPublicNote } from "#src/intake/wire/public-note.ts";
import { readDate, readInstant } from "#src/intake/wire/wire-dates.ts";

test.each([
	["20260302T073000Z", "2026-03-02T07:30:00Z"],
	["20260302T073000-0500", "2026-03-02T07:30:00-05:00"],
	["20260302T0730+01", "2026-03-02T07:30:00+01:00"],
	["2026-03-02T07:30:00+0000", "2026-03-02T07:30:00+00:00"],
	["2026-03-02T07:30:00.0000Z", "2026-03-02T07:30:00.0000Z"],
	["2026-03-02 07:30:00+00:00", "2026-03-02T07:30:00+00:00"],
	["2026-03-02 07:30 GMT", "2026-03-02T07:30:00Z"],
	[" 2026-03-02T07:30:00 ", "2026-03-02T07:30:00"],
	["20260302", "2026-03-02"],
	["2026-03-02", "2026-03-02"],
	["2026-02-30", undefined],
	["2026-03-02T25:00:00Z", undefined],
	["0000-00-00T00:00:00Z", undefined],
	["2026-03-02T07:30:00 Mars", undefined],
	["2026-03", undefined],
	["2 March 2026", undefined],
	["None", undefined],
	["", undefined],
])("readDate() of %j is %s", (written, date) => expect(readDate(written)).toBe(date));

test.each([
	["20260302T073000Z", "2026-03-02T07:30:00Z"],
	["2026-03-02T07:30:00", undefined],
	["2026-03-02", undefined],
])("readInstant() of %s is %s", (written, instant) => expect(readInstant(written)).toBe(instant));

const WHOLE = "An earlier version of this story said three. An earlier version also named him.";

test.each([
	["This article was amended on 5 May 2026.", "This article was amended on 5 May 2026."],
	[
		"Clarification – an earlier version of this story named the wrong river.",
		"an earlier version of this story named the wrong river.",
	],
	["This article was amended; source at the ministry rang.", undefined],
	["This article was amended on 5 May 2026. An earlier version said three. Otto’s sister complained.", undefined],
	["An earlier version of this story said three. An earlier version also named him.", WHOLE],
	["This article was amended. https://cms.example/1", undefined],
	[`This article was amended. ${"Very ".repeat(200)}`, undefined],
	["We amended this article.", undefined],
	[undefined, undefined],
])("findPublicNote() of %j is %j", (written, note) => expect(findPublicNote(written)).toBe(note));

test("openingPaths() tells fields wherever the text is cut off", () => {
	const text = '{"a":{"b":[{"c":"x"},{"c":"y"}],"d":{"e":{"f":1}}},"g":"a \\"word\\"","h":[1,"x"],"i":nul';
	const paths = openingPaths(text);
	expect([...paths.keys()]).toEqual(["a", "a.b", "a.b.c", "a.d", "a.d.e", "g", "h", "i"]);
	expect(paths.get("a.b.c")).toBe("x");
	for (let end = 0; end < text.length; end++) expect(() => openingPaths(text.slice(0, end))).not.toThrow();
});
