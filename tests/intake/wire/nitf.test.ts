import { expect, test } from "vitest";
import { NITF } from "#src/intake/wire/nitf/nitf.ts";
import { onlyDraft, onlyPassedOver, paragraphsOf, takeAll, under } from "./taking.ts";

type Parts = {
	readonly docdata?: string;
	readonly status?: string;
	readonly id?: string;
	readonly pubdata?: string;
	readonly bodyHead?: string;
	readonly content?: string;
	readonly end?: string;
};

function take({ docdata = "", status = "", id = '<doc-id id-string="g-1"/>', pubdata = "", ...body }: Parts) {
	const { bodyHead = "", content = "<p>Two otters swam.</p>", end = "" } = body;
	return takeAll(
		NITF,
		`<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf baselang="en-GB"><head><title>Otters</title>
		<docdata ${status}>${id}<date.issue norm="20260504T100000Z"/>${docdata}</docdata>${pubdata}</head>
		<body><body.head><hedline><hl1>Otters return</hl1></hedline>${bodyHead}</body.head>
		<body.content>${content}</body.content><body.end>${end}</body.end></body></nitf>`,
	);
}

test("a document is a draft, with where each field was found", () => {
	const draft = onlyDraft(
		take({
			docdata: '<du-key key="otters" version="2"/><doc.copyright holder="Gull News" year="2026"/>',
			pubdata:
				'<pubdata date.publication="20260503T080000+0200" position.section="Nature" ex-ref="https://g.example/o"/>',
			bodyHead: `<byline>By <person>Ivo Lund</person>, <byttl>Staff reporter</byttl></byline><byline>Nell Farr</byline>
				<dateline><location>BRACKMOUTH</location>, <story.date>May 4</story.date> (GN) -</dateline>
				<abstract><p>Both are back.</p><p>At last.</p></abstract>`,
		}),
	);
	expect(draft.fields).toEqual({
		headline: "Otters return",
		standfirst: "Both are back. At last.",
		byline: "Ivo Lund, Nell Farr",
		dateline: "BRACKMOUTH",
		publisher: "Gull News",
		section: "Nature",
		language: "en-GB",
		published: "2026-05-03T08:00:00+02:00",
		updated: "2026-05-04T10:00:00Z",
		version: "2",
		url: "https://g.example/o",
	});
	expect(draft.origins.published).toBe("pubdata/@date.publication");
});

const ENDS = '<date.release norm="20310101T083000Z"/>';

test.each([
	[
		{ status: 'management-status="embargoed"', docdata: ENDS },
		{ state: "usable", embargo: "2031-01-01T08:30:00Z" },
	],
	[
		{ status: 'management-status="embargoed"', docdata: '<date.expire norm="2031-01-01T08:30:00+00:00"/>' },
		{ embargo: "2031-01-01T08:30:00+00:00" },
	],
	[
		{ status: 'management-status="embargoed"', docdata: `${ENDS}<date.expire norm="20320101T083000Z"/>` },
		{ embargo: "2031-01-01T08:30:00Z" },
	],
	[{ status: 'management-status="usable"', docdata: ENDS }, { embargo: "2031-01-01T08:30:00Z" }],
	[{ docdata: '<date.release norm="20310101T083000-0500"/>' }, { embargo: "2031-01-01T08:30:00-05:00" }],
	[
		{ status: 'management-status="usable"', docdata: '<date.expire norm="20310101T083000Z"/>' },
		{ embargo: undefined, expires: "2031-01-01T08:30:00Z" },
	],
	[
		{ docdata: '<date.release norm="20260504T000000Z"/><date.expire norm="20501130T000000"/>' },
		{ embargo: "2026-05-04T00:00:00Z", expires: "2050-11-30T00:00:00+14:00" },
	],
	[
		{ docdata: '<date.expire norm="20310101T083000Z"/>' },
		{ embargo: "2031-01-01T08:30:00Z", expires: "2031-01-01T08:30:00Z" },
	],
	[{ status: 'management-status="usable"', docdata: '<date.expire norm="None"/>' }, { embargo: undefined }],
	[{ status: 'management-status="withheld"' }, { state: "withheld" }],
])("%o has the standing %o", (parts, fields) => {
	expect(under(fields, onlyDraft(take(parts)).fields)).toEqual(fields);
});

test.each([
	[{ status: 'management-status="embargoed"' }],
	[{ status: 'management-status="embargoed"', docdata: '<date.expire norm="None"/>' }],
	[{ status: 'management-status="embargoed"', docdata: '<date.release norm="20310101T083000"/>' }],
	[{ status: 'management-status="usable"', docdata: '<date.release norm="20310101"/>' }],
	[{ status: 'management-status="usable"', docdata: "<date.release/>" }],
	[{ status: 'management-status="draft"' }],
	[{ status: 'management-status="usable"', docdata: '<ed-msg info="Embargoed until noon"/>' }],
	[{ bodyHead: "<note type='npa'><body.content><p>KILL</p></body.content></note>" }],
	[{ status: 'management-status=""' }],
	[{ status: 'management-status="withheld"', content: "" }],
])("%o closes", (parts) => {
	expect(onlyPassedOver(take(parts))).toMatchObject({ nativeId: "g-1", weight: "closing", headline: null });
});

test("a canceled document is gone, whatever else it says", () => {
	const parts = { status: 'management-status="canceled"', docdata: '<date.release norm="?"/><ed-msg info="SECRET"/>' };
	expect(take(parts)).toEqual({ drafts: [], gone: [{ nativeId: "g-1", on: "2026-05-04T10:00:00Z" }], passedOver: [] });
});

test.each([
	[{ id: '<doc-id regsrc="GN"/>' }],
	[{ content: "<media><media-caption>An otter.</media-caption></media>" }],
])("%o is a fault", (parts) => expect(onlyPassedOver(take(parts)).weight).toBe("fault"));

test.each([
	["<block><p>A <person>B</person> <em>c</em>.</p><block><p>D.</p></block></block>", ["A B c.", "D."]],
	["<p>One.</p><hl2>Two</hl2><p>Three lines &amp; <q>words</q>.</p>", ["One.", "Two", "Three lines & words."]],
	["<pre>One line.\nAnother.</pre>", ["One line.", "Another."]],
	[
		"<p>A.</p><note type='std'><body.content><p>SECRET</p></body.content></note><ed-msg info='x'>SECRET</ed-msg>",
		["A."],
	],
	["<p>A.</p><media><media-caption><p>Caption.</p></media-caption><media-producer>P</media-producer></media>", ["A."]],
	["<ul><li>A.</li><li>B.</li></ul>", ["A.", "B."]],
	["<n:p xmlns:n='x'>A&nbsp;B &unknown; <![CDATA[<c>]]></n:p>", ["A B &unknown; <c>"]],
])("the content %s is %o", (content, paragraphs) => {
	expect(paragraphsOf(onlyDraft(take({ content })))).toEqual(paragraphs);
});

test("a caption is left out, and told", () => {
	const content = "<p>A.</p><block><media><media-caption>An <em>otter</em>.</media-caption></media></block>";
	expect(onlyDraft(take({ content })).body.leftOut).toContainEqual({ text: "An otter.", reason: "is a caption" });
});

test.each([
	["<note><body.content><p>This article was amended on 5 May 2026: two otters.</p></body.content></note>", 1],
	["<note type='npa'><body.content><p>This article was amended on 5 May 2026: two.</p></body.content></note>", 0],
	["<note><body.content><p>This article was amended on 5 May 2026.</p><p>SECRET</p></body.content></note>", 0],
	["<note><body.content><p>SECRET: for the desk.</p></body.content></note>", 0],
])("%s gives %i corrections", (bodyHead, count) => {
	const taken = take({ bodyHead, docdata: '<ed-msg info="SECRET"/>', end: "<tagline>SECRET</tagline>" });
	expect(onlyDraft(taken).fields.corrections ?? []).toHaveLength(count);
	expect(JSON.stringify(taken)).not.toContain("SECRET");
});

test.each([
	["<byline><byttl>Gull News Service</byttl></byline>", "Gull News Service"],
	["<byline>BY IVO LUND<byttl>Business Writer</byttl></byline>", "IVO LUND"],
	["<byline>Byron Lund</byline>", "Byron Lund"],
	["<byline>Ivo<br/>Lund</byline>", "Ivo Lund"],
	["<byline> </byline>", undefined],
])("%s is by %s", (bodyHead, byline) => expect(onlyDraft(take({ bodyHead })).fields.byline).toBe(byline));
