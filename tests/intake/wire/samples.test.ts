import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ARC } from "#src/intake/wire/arc/arc.ts";
import { GUARDIAN } from "#src/intake/wire/guardian/guardian.ts";
import { NEWSML_G2 } from "#src/intake/wire/newsml/newsml-g2.ts";
import { NINJS } from "#src/intake/wire/ninjs/ninjs.ts";
import { NITF } from "#src/intake/wire/nitf/nitf.ts";
import { onlyDraft, paragraphsOf, takeAll, under } from "./taking.ts";

const SAMPLES = "../shared/intake/samples/";
const DOORS = [NINJS, NEWSML_G2, NITF, GUARDIAN, ARC];

// How a headline begins in SHA-256; how many paragraphs the text has, least and most: the most where the room of blocks
// takes nothing out; the version; published, updated, end of the embargo; notes of correction, wherever they stand.
const DRAFTS = [
	["superdesk-ninjs.json", "c4a9b4ed", 5, 5, "1", "2026-03-02T07:30:00+00:00", undefined, undefined, 0],
	["ninjs/bakery.v1.json", "4a136782", 2, 2, "1", "2026-03-06T15:00:00Z", undefined, undefined, 0],
	["ninjs/dredge.v1.json", "6339f189", 2, 2, "1", "2026-03-05T06:00:00Z", undefined, undefined, 0],
	[
		"ninjs/dredge.v2-corrected.json",
		"995ddf0f",
		2,
		3,
		"2",
		"2026-03-05T06:00:00Z",
		"2026-03-06T11:45:00Z",
		undefined,
		1,
	],
	["ninjs/library.v1.json", "04b278f3", 2, 2, "1", "2026-03-03T18:05:00Z", undefined, undefined, 0],
	[
		"ninjs/library.v2-updated.json",
		"6530397b",
		3,
		3,
		"2",
		"2026-03-03T18:05:00Z",
		"2026-03-04T09:20:00Z",
		undefined,
		0,
	],
	[
		...(["ninjs/results-embargoed.ninjs-1.6.json", "84b051a0", 2, 2, "1"] as const),
		...(["2026-08-19T16:00:00Z", undefined, "2026-08-20T08:30:00Z", 0] as const),
	],
	["newsml-g2/ferry.xml", "c4a9b4ed", 5, 5, "1", "2026-03-02T07:30:00Z", undefined, undefined, 0],
	["newsml-g2/library.v1.xml", "04b278f3", 2, 2, "1", "2026-03-03T18:05:00Z", undefined, undefined, 0],
	[
		"newsml-g2/library.v2-updated.xml",
		"6530397b",
		3,
		3,
		"2",
		"2026-03-03T18:05:00Z",
		"2026-03-04T09:20:00Z",
		undefined,
		0,
	],
	[
		"newsml-g2/dredge.v2-corrected.xml",
		"995ddf0f",
		2,
		3,
		"2",
		"2026-03-05T06:00:00Z",
		"2026-03-06T11:45:00Z",
		undefined,
		1,
	],
	[
		...(["newsml-g2/results-embargoed.xml", "84b051a0", 2, 2, "1"] as const),
		...(["2026-08-20T08:30:00Z", "2026-08-19T16:00:00Z", "2026-08-20T08:30:00Z", 0] as const),
	],
	["nitf/ferry.xml", "c4a9b4ed", 5, 5, undefined, "2026-03-02T07:30:00Z", undefined, undefined, 0],
	["nitf/dredge-corrected.xml", "995ddf0f", 2, 2, "2", "2026-03-05T06:00:00Z", "2026-03-06T11:45:00Z", undefined, 1],
	[
		...(["nitf/results-embargoed.xml", "84b051a0", 2, 2, undefined] as const),
		...(["2026-08-20T08:30:00Z", undefined, "2026-08-20T08:30:00Z", 0] as const),
	],
	[
		...(["arc-ans.json", "995ddf0f", 3, 3, undefined] as const),
		...(["2026-03-05T06:00:00Z", "2026-03-06T11:45:00Z", "2026-03-06T11:45:00Z", 1] as const),
	],
] as const;

const GONE = [
	["ninjs/bakery.v2-canceled.json", "urn:newsml:ledger.example:20260302:104"],
	["newsml-g2/bakery.v2-canceled.xml", "urn:newsml:ledger.example:20260302:104"],
	["nitf/bakery-canceled.xml", "ledger-104"],
	["arc-ans-delete-operation.json", "BAKERYGHIJKLMNOPQRSTUVWX26"],
] as const;

const OURS = [...DRAFTS.map(([file]) => file), ...GONE.map(([file]) => file), "guardian-capi.json"];

describe.runIf(existsSync(SAMPLES))("samples", () => {
	test.each(DRAFTS)("%s is a draft", (file, headline, least, most, version, published, updated, embargo, notes) => {
		const draft = onlyDraft(take(file));
		const { fields, origins } = draft;
		expect(createHash("sha256").update(fields.headline).digest("hex").slice(0, 8)).toBe(headline);
		expect(paragraphsOf(draft).length).toBeGreaterThanOrEqual(least);
		expect(paragraphsOf(draft).length).toBeLessThanOrEqual(most);
		const expected = { version, published, updated, embargo };
		expect(under(expected, fields)).toEqual(expected);
		expect((fields.corrections?.length ?? 0) + draft.body.corrections.length).toBe(notes);
		expect(Object.keys(origins).sort()).toEqual(Object.keys(fields).sort());
		expect(fields.byline).toMatch(/^[A-Z]\w+ [A-Za-z]+( and [A-Z]\w+ [A-Z]\w+)?$/);
		expect(JSON.stringify(draft)).not.toMatch(/STRICTLY|KILL|CORRECTION:/);
		expect(draft.body.text).not.toMatch(/Photograph|twitter/);
	});

	test.each(GONE)("%s is gone", (file, nativeId) => {
		const on = "2026-03-07T08:00:00Z";
		expect(take(file)).toEqual({ drafts: [], gone: [{ nativeId, on }], passedOver: [] });
	});

	test("guardian-capi.json is a draft in paragraphs", () => {
		const draft = onlyDraft(take("guardian-capi.json"));
		expect(paragraphsOf(draft).length).toBeGreaterThanOrEqual(2);
		expect(draft.fields).toMatchObject({ section: "Business", updated: "2026-03-06T11:45:00Z" });
	});

	test.each([
		["superdesk-ninjs.json", "nitf/ferry.xml", "newsml-g2/ferry.xml"],
		["ninjs/library.v2-updated.json", "newsml-g2/library.v2-updated.xml"],
		["ninjs/dredge.v2-corrected.json", "newsml-g2/dredge.v2-corrected.xml"],
	])("%s has the same text in every format", (...files) => {
		expect(new Set(files.map((file) => onlyDraft(take(file)).body.text)).size).toBe(1);
	});

	test.each(globSync("**/*.*", { cwd: SAMPLES }))("%s is taken by one door, or by none of these", (file) => {
		const opening = readFileSync(SAMPLES + file, "utf8").slice(0, 3000);
		expect(DOORS.filter((door) => door.fits(file, opening)).length).toBe(OURS.includes(file) ? 1 : 0);
	});
});

function take(file: string) {
	const text = readFileSync(SAMPLES + file, "utf8");
	const door = DOORS.find((it) => it.fits(file, text.slice(0, 3000)));
	if (!door) throw new Error(`Cannot take ${file}: no door fits`);
	return takeAll(door, text);
}
