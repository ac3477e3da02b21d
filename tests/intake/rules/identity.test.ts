import { expect, test } from "vitest";
import { compareVersions } from "#src/intake/rules/compare-versions.ts";
import { articleIdOf, identityOf } from "#src/intake/rules/identity.ts";

test.each([
	["https://ledger.example/2026/03/ferry/", "http://www.ledger.example/2026/03/ferry?utm_source=rss", true],
	["https://ledger.example/?p=12", "https://ledger.example/?p=13", false],
	["urn:npa:1", "urn:npa:1 ", true],
	["urn:npa:1", "urn:npa:2", false],
])("%s and %s name the same article: %s", (one, other, same) => {
	const [first, second] = [one, other].map((nativeId) => identityOf({ family: "feed", nativeId }));
	expect(first === second).toBe(same);
});

test("tells the same name of two families apart", () => {
	const [one, other] = ["feed", "wordpress"].map((family) => identityOf({ family, nativeId: "12" }));
	expect(one).not.toBe(other);
});

test.each([
	["https://ledger.example/2026/03/ferry-comes-back/", /^ferry-comes-back-[\da-f]{6}$/],
	["https://ledger.example/ferry.html?utm_source=rss", /^ferry-[\da-f]{6}$/],
	["urn:newsml:npa:20260302:Fähre 7", /^fahre-7-[\da-f]{6}$/],
	["https://ledger.example/?p=12", /^12-[\da-f]{6}$/],
	["tag:ledger,2026:/!", /^ledger-2026-[\da-f]{6}$/],
])("calls the article of %s by its last words", (nativeId, id) => {
	expect(articleIdOf({ family: "feed", nativeId })).toMatch(id);
});

test.each([
	["the higher number", { version: "10" }, { version: "9" }],
	[
		"the later change where a version is no number",
		{ version: "b", updated: "2026-03-02" },
		{ version: "c", updated: "2026-03-01" },
	],
	["the later change in another zone", { updated: "2026-03-02T09:00:00+02:00" }, { updated: "2026-03-02T06:30:00Z" }],
	["the later publication where neither was changed", { published: "2026-03-02" }, { published: "2026-03-01" }],
	["the later comer where nothing is said", { arrived: 2 }, {}],
])("takes %s for the newer version", (_, newer, older) => {
	expect(compareVersions({ arrived: 1, ...newer }, { arrived: 1, ...older })).toBeGreaterThan(0);
	expect(compareVersions({ arrived: 1, ...older }, { arrived: 1, ...newer })).toBeLessThan(0);
});
