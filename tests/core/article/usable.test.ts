import { expect, test } from "vitest";
import { isUsable, listWithdrawn, nextChange } from "#src/core/article/usable.ts";
import { makeArticle } from "../made-articles.ts";

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
] as const)("nextChange() of %j is %j", (articles, expected) => {
	expect(nextChange(articles, NOW)).toBe(expected && Date.parse(expected));
});

test("listWithdrawn() gives the ids of what was withdrawn, and when", () => {
	const articles = [
		makeArticle("It rained.", { id: "usable" }),
		makeArticle("It rained.", { id: "withheld", state: "withheld" }),
		makeArticle("It rained.", { id: "undated", state: "withdrawn" }),
		makeArticle("It rained.", { id: "dated", withdrawn: "2026-03-07" }),
	];
	expect([...listWithdrawn(articles)]).toEqual([
		["undated", { on: null }],
		["dated", { on: "2026-03-07" }],
	]);
});
