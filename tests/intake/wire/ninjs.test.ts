import { expect, test } from "vitest";
import { NINJS } from "#src/intake/wire/ninjs/ninjs.ts";
import { onlyDraft, onlyPassedOver, paragraphsOf, takeAll, takeValue, under } from "./taking.ts";

const ITEM = {
	uri: "urn:newsml:gull.example:1",
	type: "text",
	version: 3,
	headline: "Otters return to the Brack",
	body_html: "<p>Two otters were seen on Sunday.</p><p>“They looked at home,” said Nell Farr.</p>",
	pubstatus: "usable",
	versioncreated: "2026-05-04T10:00:00Z",
};

const { body_html, ...BODILESS } = ITEM;
const { headline, ...HEADLESS } = ITEM;

test("an item is a draft, with where each field was found", () => {
	const item = {
		...ITEM,
		description_text: "A first in forty years.",
		byline: "By Ivo Lund",
		located: "Brackmouth",
		firstcreated: "2026-05-03T08:00:00+0200",
		source: "Gull News",
		service: [{ code: "n", name: "Nature" }],
		subject: [{ name: "otters" }],
		language: "en_GB",
		url: "https://gull.example/otters?utm_source=wire&page=2",
	};
	const draft = onlyDraft(takeValue(NINJS, item));
	expect(draft.nativeId).toBe(ITEM.uri);
	expect(draft.wireId).toBe(ITEM.uri);
	expect(paragraphsOf(draft)).toHaveLength(2);
	expect(draft.fields).toEqual({
		headline: "Otters return to the Brack",
		standfirst: "A first in forty years.",
		byline: "Ivo Lund",
		dateline: "Brackmouth",
		publisher: "Gull News",
		section: "Nature",
		language: "en-GB",
		published: "2026-05-03T08:00:00+02:00",
		updated: "2026-05-04T10:00:00Z",
		version: "3",
		url: "https://gull.example/otters?page=2",
		state: "usable",
	});
	expect(draft.origins).toMatchObject({ dateline: "located", section: "service", published: "firstcreated" });
});

test("version 3 keeps headlines, descriptions and bodies in lists by role", () => {
	const item = {
		uri: ITEM.uri,
		headlines: [
			{ role: "short", value: "Otters" },
			{ role: "main", value: "Otters &amp; eels" },
		],
		descriptions: [
			{ role: "caption", value: "An otter." },
			{ role: "drol:summary", value: "Both are back." },
		],
		bodies: [
			{ role: "plain", contentType: "text/plain", value: "One line only." },
			{ role: "main", contentType: "text/html; charset=utf-8", value: "<p>First.</p><p>Second.</p>" },
		],
		pubStatus: "usable",
		firstCreated: "2026-05-03T08:00:00Z",
	};
	const draft = onlyDraft(takeValue(NINJS, item));
	expect(draft.fields).toMatchObject({ headline: "Otters & eels", standfirst: "Both are back." });
	expect(paragraphsOf(draft)).toEqual(["First.", "Second."]);
});

test.each([
	[{ body_xhtml: "<p>X.</p>", body_text: "T." }, ["X."]],
	[{ body_html: "<p> </p>", body_text: "Plain and long. It has no lines." }, ["Plain and long. It has no lines."]],
	[{ bodies: [{ contenttype: "text/plain", value: "One.\n\nTwo." }] }, ["One.", "Two."]],
	[{ article_html: '<section class="main"><p>A.</p><p>B.</p></section>' }, ["A.", "B."]],
])("the body of %o is %o", (bodies, paragraphs) => {
	expect(paragraphsOf(onlyDraft(takeValue(NINJS, { ...BODILESS, ...bodies })))).toEqual(paragraphs);
});

test.each([
	[{ pubstatus: "canceled" }],
	[{ pubstatus: "stat:Cancelled" }],
	[{ pubstatus: "usable", pubStatus: "canceled" }],
	[{ pubstatus: "canceled", embargoed: "never", headline: undefined, body_html: undefined }],
])("%o is gone", (more) => {
	const gone = [{ nativeId: ITEM.uri, on: ITEM.versioncreated }];
	expect(takeValue(NINJS, { ...ITEM, ...more })).toEqual({ drafts: [], gone, passedOver: [] });
});

test.each([
	[{ pubstatus: "withheld" }, { state: "withheld" }],
	[{ pubstatus: "withhold" }, { state: "withheld" }],
	[{ embargoed: "2031-01-01T00:00:00+01:00" }, { state: "usable", embargo: "2031-01-01T00:00:00+01:00" }],
	[{ embargo: "2031-01-01T00:00:00+0000" }, { embargo: "2031-01-01T00:00:00+00:00" }],
	[{ embargo_time: "2031-01-01T00:00:00Z" }, { embargo: "2031-01-01T00:00:00Z" }],
	[{ extra: { embargo: "2031-01-01T00:00:00Z", holdUntil: null } }, { embargo: "2031-01-01T00:00:00Z" }],
	[{ associations: { a: { embargoed: "when asked" } } }, { embargo: undefined }],
	[
		{ embargoed: "2031-01-01T00:00:00Z", ednote: "EMBARGO: not for use before 1 January 2031. Hold until then." },
		{ embargo: "2031-01-01T00:00:00Z" },
	],
	[{ ednote: "Sin embargo, 3 killed; police hold two. Kills off Smith's name withheld." }, { embargo: undefined }],
	[
		{ embargoed: null, pubstatus: null, embargo: false },
		{ state: undefined, embargo: undefined },
	],
	[
		{ embargoed: "2031-01-01T00:00:00Z", embargoedUntil: "2030-12-31T23:30:00-05:00" },
		{ embargo: "2030-12-31T23:30:00-05:00" },
	],
])("%o has the standing %o", (more, fields) => {
	expect(under(fields, onlyDraft(takeValue(NINJS, { ...ITEM, ...more })).fields)).toEqual(fields);
});

test.each([
	[{ pubstatus: "hold for Ann" }],
	[{ pubstatus: "" }],
	[{ pubstatus: 1 }],
	[{ pubstatus: ["usable"] }],
	[{ pubstatus: "embargoed" }],
	[{ embargo_time: "Thursday" }],
	[{ extra: { embargo: "2031-01-01" } }],
	[{ extra: { planning: [{ "embargo-date": true }] } }],
	[{ ednote: "Embargoed until 2 March 2027 06:00" }],
	[{ edNote: "KILL this story: do not use." }],
	[{ ednote: "Sperrfrist: 6 Uhr" }],
	[{ ednote: "HOLD FOR RELEASE" }],
	[{ ednote: "Please do<br>not publish." }],
	[{ ednote: "This story has been withdrawn." }],
	[{ ednote: "Embargoed. KILL.", embargoed: "2031-01-01T00:00:00Z" }],
	[{ embargoed: "2031-01-01T00:00:00" }],
	[{ embargoed: "2031-01-01" }],
	[{ embargoed: "Thursday 0830" }],
	[{ embargoed: "" }],
	[{ embargoed: true }],
	[{ embargoed: 1925000000 }],
	[{ pubstatus: "withheld", body_html: "" }],
	[{ embargoed: "2031-01-01T00:00:00Z", headline: " " }],
	[{ pubstatus: "canceled", uri: undefined }],
])("%o closes the article, and says nothing of its words", (more) => {
	const passed = onlyPassedOver(takeValue(NINJS, { ...ITEM, ...more }));
	expect(passed).toMatchObject({ weight: "closing", headline: null });
	expect(passed.nativeId).toBe("uri" in more ? null : ITEM.uri);
	expect(passed.reason).not.toMatch(/Ann|Thursday|Otters/);
});

test.each([
	[{ type: "picture" }, "quiet"],
	[{ type: "planning", pubstatus: "odd" }, "quiet"],
	[{ type: "composite", body_html: "" }, "quiet"],
	[{ type: "composite" }, "quiet"],
	[{ body_html: undefined }, "fault"],
	[{ headline: undefined }, "fault"],
	[{ uri: undefined }, "fault"],
	[{ representationtype: "incomplete" }, "fault"],
	[{ representationType: "partial" }, "fault"],
])("%o is passed over: %s", (more, weight) => {
	expect(onlyPassedOver(takeValue(NINJS, { ...ITEM, ...more })).weight).toBe(weight);
});

test.each([
	[
		"a wrong type in a field that does not matter",
		{ byline: 7, language: {}, subject: "x", url: [], authors: [1, {}] },
	],
	["a date that is none", { versioncreated: "yesterday", firstcreated: "0000-00-00T00:00:00Z" }],
	["a language and an address that are none", { language: "not a tag!", url: "javascript:alert(1)" }],
	["a number that was rounded", { version: 1e300 }],
	["a version that is no number", { version: { major: 1 } }],
])("%s costs only itself", (_, more) => {
	const { fields } = onlyDraft(takeValue(NINJS, { ...ITEM, ...more }));
	expect(fields.headline).toBe(ITEM.headline);
	expect(Object.keys(fields)).not.toContain("byline");
	for (const name of ["language", "url"] as const) expect(fields[name]).toBeUndefined();
});

test.each([
	['<p>One.</p><section class="notepad"><p>SECRET<br>a</p><p>SECRET</p></section><p>Two.</p>', ["One.", "Two."]],
	['<p>One.<p class="x ednote">SECRET<p>Two.', ["One.", "Two."]],
	['<p>One.</p><div><div id="notepad"><div>SECRET</div>SECRET</div>Two.</div>', ["One.", "Two."]],
	['<p>One.</p><p class="ednote">SECRET', ["One."]],
	['<p>One.</p><p class="editors-note">Two.</p>', ["One.", "Two."]],
])("of %s what is not for desks is %o", (html, paragraphs) => {
	const taken = takeValue(NINJS, { ...ITEM, body_html: html });
	expect(paragraphsOf(onlyDraft(taken))).toEqual(paragraphs);
	expect(JSON.stringify(taken)).not.toContain("SECRET");
});

test("what is not for publication is in nothing that is taken", () => {
	const secret = "SECRET 0131 496 0000";
	const item = {
		...ITEM,
		ednote: `Eds: ${secret}`,
		edNote: secret,
		notepad: { nonpublic_html: `<p>${secret}</p>`, public_html: secret },
		ednotes: [{ ednote: secret }],
		usageterms: secret,
		associations: { featuremedia: { type: "picture", description_text: secret, headline: secret, body_text: secret } },
	};
	for (const more of [{}, { pubstatus: "canceled" }, { pubstatus: secret }, { body_html: "" }, { embargoed: secret }])
		expect(JSON.stringify(takeValue(NINJS, { ...item, ...more }))).not.toContain("SECRET");
});

test.each([
	[
		"CORRECTION: This article was amended on 5 May 2026. An earlier version said three otters; there were two.",
		[
			{
				date: "2026-05-05",
				note: "This article was amended on 5 May 2026. An earlier version said three otters; there were two.",
			},
		],
	],
	[
		"An earlier version of this report misspelled the name of Nell Farr.",
		[{ date: ITEM.versioncreated, note: "An earlier version of this report misspelled the name of Nell Farr." }],
	],
	["CORRECTION: Two otters, not three. Desk please mind.", undefined],
	["This article was amended on 5 May 2026. Call Ann on 0131 496 0000 before use.", undefined],
	["This article was amended.\nAsk Ann.", undefined],
	["CORRECTS: the number of killed is two, not three. The otters were killed on 4 May.", undefined],
])("the note %s gives the corrections %o", (ednote, corrections) => {
	expect(onlyDraft(takeValue(NINJS, { ...ITEM, ednote })).fields.corrections).toEqual(corrections);
});

test.each([
	[{ evolvedfrom: "urn:newsml:gull.example:0" }, { evolvedFrom: "urn:newsml:gull.example:0" }],
	[{ evolvedfrom: ITEM.uri }, { evolvedFrom: undefined }],
	[
		{
			altIds: [
				{ role: "slug", value: "otters" },
				{ role: "agency", value: "urn:a:9" },
			],
		},
		{ wireId: "urn:a:9" },
	],
	[{ altids: { original: "tag:agency,2026:9", number: "9" } }, { wireId: "tag:agency,2026:9" }],
	[
		{ uri: "local-1", altids: { number: "9" } },
		{ nativeId: "local-1", wireId: undefined },
	],
	[{ uri: undefined, guid: "local-2" }, { nativeId: "local-2" }],
])("%o is known as %o", (more, known) => {
	expect(under(known, onlyDraft(takeValue(NINJS, { ...ITEM, ...more })))).toEqual(known);
});

test("a file may hold a list of items, of which each has its own fate", () => {
	const taken = takeValue(NINJS, [
		ITEM,
		{ ...ITEM, uri: "urn:2", pubstatus: "canceled" },
		7,
		{ ...HEADLESS, uri: "urn:3" },
	]);
	expect(taken.drafts.map(({ nativeId }) => nativeId)).toEqual([ITEM.uri]);
	expect(taken.gone.map(({ nativeId }) => nativeId)).toEqual(["urn:2"]);
	expect(taken.passedOver.map(({ weight }) => weight)).toEqual(["closing", "fault"]);
});

test.each(['{"uri": "urn:1", "pubstatus": "canc', "", "null", "7", '"text"', "\u0000"])("%j closes", (text) => {
	expect(onlyPassedOver(takeAll(NINJS, text))).toMatchObject({ nativeId: null, weight: "closing" });
});

test("a name like __proto__ changes nothing", () => {
	const text = `{"__proto__":{"headline":"Polluted","pubstatus":"canceled"},${JSON.stringify(ITEM).slice(1)}`;
	expect(onlyDraft(takeAll(NINJS, text)).fields.headline).toBe(ITEM.headline);
	expect({}).not.toHaveProperty("headline");
});

test("the text may come in pieces", () => {
	const text = JSON.stringify(ITEM);
	const [part] = NINJS.take({ name: "a", text: [text.slice(0, 9), text.slice(9, 50), text.slice(50)] });
	expect(part?.drafts).toHaveLength(1);
	expect(body_html).toContain(paragraphsOf(onlyDraft(takeValue(NINJS, ITEM)))[0]);
	expect(headline).toBe(ITEM.headline);
});
