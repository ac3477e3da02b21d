import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { describeSearched, type WriteTime } from "#src/presentation/answer/searched-wording.ts";
import { writeDayAt, writeInstant } from "#src/presentation/moment.ts";
import { makeArticle } from "../../core/made-articles.ts";

const NOW = { now: "2026-03-04T13:10:00Z", zone: "Europe/Paris" };
const write: WriteTime = { day: (iso) => writeDayAt(iso, NOW), instant: (iso) => writeInstant(iso, NOW) };
const AS_OF = "2026-03-04T13:05:00.000Z";

test.each([
	[1_284, "2026-03-04T12:52:00Z", "2026-03-04", "1,284 articles as of 14:05, the newest of 13:52"],
	[
		2,
		"2026-03-04T07:52:00-05:00",
		"2020-01-03",
		"2 articles as of 14:05, the newest of 13:52, the oldest of 2020-01-03",
	],
	[2, "2026-03-03T23:30:00Z", "2026-03-03T23:30:00Z", "2 articles as of 14:05, the newest of 00:30"],
	[2, "2026-03-03T12:52:00Z", "2026-03-03", "2 articles as of 14:05, the newest of 2026-03-03"],
	[2, "2026-03-04", "2026-03-04", "2 articles as of 14:05, the newest of today"],
	[2, "2026-03-03T09:30:00", "2026-03-03", "2 articles as of 14:05, the newest of 2026-03-03"],
	[1, "2025-01-14", "2025-01-14", "1 article as of 14:05, published 2025-01-14"],
	[3, null, null, "3 articles as of 14:05"],
])("describeSearched() of %i articles, the newest of %s, the first of %s: %s", (articles, newest, from, expected) => {
	const searched = { articles, from, to: newest, newest, asOf: AS_OF };
	expect(describeSearched(searched, write)).toBe(`Searched: ${expected}`);
});

test("describeSearched() tells the day where the articles were read on another one", () => {
	const searched = { articles: 2, from: null, to: null, newest: null, asOf: "2026-03-03T13:05:00Z" };
	expect(describeSearched(searched, write)).toBe("Searched: 2 articles as of 2026-03-03");
});

test("writeInstant() tells the time in the zone that is given", () => {
	expect(writeInstant(AS_OF, { ...NOW, zone: "Asia/Kolkata" })).toBe("18:35");
	expect(writeInstant(AS_OF, { ...NOW, zone: "UTC" })).toBe("13:05");
});

test.each([
	[["2026-03-04T08:00:00+09:00", "2026-03-04T01:00:00Z", "2026-03-03"], "2026-03-04T01:00:00Z"],
	[["2026-03-04T08:00:00", "2026-03-04"], "2026-03-04T08:00:00"],
	[[undefined], null],
])("openArchive() finds the newest of %j", (dates, newest) => {
	const articles = dates.map((published, at) => makeArticle("It rained.", { id: String(at), published }));
	const { searched } = openArchive(articles, AS_OF);
	expect(searched).toMatchObject({ articles: dates.length, asOf: AS_OF, newest });
});
