import { expect, test } from "vitest";
import { readDate } from "#src/intake/markdown/read-date.ts";
import { earliestInstant, latestInstant } from "#src/intake/values/instant.ts";

test.each([
	["2026-03-05", "2026-03-05"],
	["2026/3/5", "2026-03-05"],
	["2026-03-05T08:15", "2026-03-05T08:15:00"],
	["2026-03-05T08:15:00Z", "2026-03-05T08:15:00Z"],
	["2026-03-05 08:15:00 +0100", "2026-03-05T08:15:00+01:00"],
	["2026-03-05 08:15:00 -05", "2026-03-05T08:15:00-05:00"],
	["2026-03-05 08:15 UTC", "2026-03-05T08:15:00Z"],
	["2026-03-05T08:15:00.123456+01:00", "2026-03-05T08:15:00.123456+01:00"],
	["2026-03-05 8:05:00", "2026-03-05T08:05:00"],
	["Mar 05 2026", "2026-03-05"],
	["March 5, 2026", "2026-03-05"],
	["5 March 2026", "2026-03-05"],
	["5th Sept. 2026", "2026-09-05"],
	["Thu, 05 Mar 2026 06:00:00 GMT", "2026-03-05T06:00:00Z"],
	["Thursday, March 5, 2026 06:00", "2026-03-05T06:00:00"],
	["2026-02-30", null],
	["2026-03-05 25:00", null],
	["2026-03-05 08:15 CET", null],
	["05/03/2026", null],
	["5 Brumaire 2026", null],
	["next Friday", null],
	["1772697600", null],
	["", null],
	[` ,T${" ,".repeat(50_000)}`, null],
])("readDate() reads %j as %j", (written, expected) => expect(readDate(written)).toBe(expected));

test.each([
	["2026-03-05", "2026-03-05T12:00:00.000Z", "2026-03-04T10:00:00.000Z"],
	["2026-03-05T08:15:00", "2026-03-05T20:15:00.000Z", "2026-03-04T18:15:00.000Z"],
	["2026-03-05T08:15:00+01:00", "2026-03-05T07:15:00.000Z", "2026-03-05T07:15:00.000Z"],
	["2026-03-05T08:15:00Z", "2026-03-05T08:15:00.000Z", "2026-03-05T08:15:00.000Z"],
])("%j is over everywhere at %s, and begins somewhere at %s", (date, latest, earliest) => {
	expect(new Date(latestInstant(date)).toISOString()).toBe(latest);
	expect(new Date(earliestInstant(date)).toISOString()).toBe(earliest);
});
