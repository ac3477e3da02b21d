import { expect, test } from "vitest";
import { isUsable, isWithdrawn, nextChange } from "#src/core/article/usable.ts";

const NOW = Date.parse("2026-03-04T05:00:00Z");

test.each([
	[{}, true],
	[{ state: "usable" }, true],
	[{ state: "withheld" }, false],
	[{ state: "withdrawn" }, false],
	[{ withdrawn: "2026-03-07" }, false],
	[{ state: "usable", withdrawn: "2026-03-07" }, false],
	[{ embargo: "2026-03-04T06:00:00+01:00" }, true],
	[{ embargo: "2026-03-04T06:00:01+01:00" }, false],
	[{ embargo: "2026-03-04T05:00Z", state: "withheld" }, false],
	[{ embargo: "soon" }, false],
	[{ expires: "2026-03-04T06:00:01+01:00" }, true],
	[{ expires: "2026-03-04T06:00:00+01:00" }, false],
	[{ expires: "2026-03-05T05:00Z", state: "withdrawn" }, false],
	[{ expires: "2026-03-05T05:00Z", embargo: "2026-03-04T05:00:01Z" }, false],
	[{ expires: "some day" }, false],
	[{ published: "2026-03-04T06:10:00+01:00" }, true],
	[{ published: "2026-03-04T06:10:01+01:00" }, false],
	[{ published: "2026-03-04T06:00:00+0100", embargo: "2027-03-04T06:00:00+01:00" }, false],
	[{ published: "2026-03-04" }, true],
	[{ published: "2026-03-05" }, false],
	[{ published: "2026-03-04T18:59:59" }, true],
	[{ published: "2026-03-04T19:00:01" }, false],
	[{ published: "2027-01-01", state: "usable", embargo: "2026-01-01T00:00:00Z" }, false],
	[{ published: "some day" }, true],
] as const)("isUsable() tells of %j: %s", (stated, expected) => expect(isUsable(stated, NOW)).toBe(expected));

test.each([
	[[], null],
	[[{}, { embargo: "2026-03-04T05:00:00Z" }, { state: "withheld" }, { embargo: "soon" }], null],
	[[{ embargo: "2026-03-05T05:00Z" }, { embargo: "2026-03-04T07:00+01:00" }], "2026-03-04T06:00Z"],
	[[{ embargo: "2026-03-04T06:00Z", state: "withheld" }, { embargo: "2026-03-05T05:00Z" }], "2026-03-05T05:00Z"],
	[[{ expires: "2026-03-05T05:00Z" }, { embargo: "2026-03-06T05:00Z" }], "2026-03-05T05:00Z"],
	[[{ expires: "2026-03-06T05:00Z", embargo: "2026-03-05T05:00Z" }], "2026-03-05T05:00Z"],
	[[{ expires: "2026-03-05T05:00Z", embargo: "2026-03-06T05:00Z" }], null],
	[[{ expires: "2026-03-05T05:00Z", state: "withheld" }, { expires: "soon" }], null],
	[[{ expires: "2026-03-03T05:00Z" }], null],
	[[{ published: "2026-03-05T05:10:00Z" }, { published: "2026-03-01" }], "2026-03-05T05:00Z"],
	[[{ published: "2026-03-05T05:10:00Z", embargo: "2026-03-06T05:00Z" }], "2026-03-06T05:00Z"],
	[[{ published: "2026-03-06", embargo: "2026-03-05T05:00Z" }], "2026-03-05T10:00Z"],
	[[{ published: "2026-03-05T05:10:00Z", embargo: "soon" }], null],
] as const)("nextChange() of %j is %j", (articles, expected) => {
	expect(nextChange(articles, NOW)).toBe(expected && Date.parse(expected));
});

test.each([
	[{}, false],
	[{ state: "usable" }, false],
	[{ state: "withheld" }, false],
	[{ state: "withdrawn" }, true],
	[{ withdrawn: "2026-03-07" }, true],
	[{ state: "usable", withdrawn: "2026-03-07" }, true],
] as const)("isWithdrawn() of %j is %j", (article, expected) => {
	expect(isWithdrawn(article)).toBe(expected);
});
