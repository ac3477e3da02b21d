import { describe, expect, test } from "vitest";
import { WXR } from "#src/intake/wordpress/wxr-door.ts";
import { DREDGE, FERRY, factsOf, hasSamples, LIBRARY, RESULTS, readSample, takeAll } from "../samples.ts";
import { HEAD, wxr, wxrItem } from "./exports.ts";

function fieldsOf(item: string) {
	const { drafts, passedOver } = takeAll(WXR, wxr(item));
	expect(passedOver).toEqual([]);
	return drafts[0]?.fields;
}

test("a published post gives its fields, and says where each was", () => {
	const category = '<category domain="category" nicename="isles"><![CDATA[Isles]]></category>';
	const { drafts } = takeAll(WXR, wxr(wxrItem({}, category)));
	expect(drafts).toMatchObject([
		{
			nativeId: "11",
			fields: {
				headline: "Lamp & oil",
				standfirst: "A keeper mends it.",
				byline: "Ada Moss",
				publisher: "Corran & Isles",
				section: "Isles",
				language: "en-GB",
				published: "2026-03-06T17:00:00Z",
				updated: "2026-03-07T09:00:00Z",
				url: "https://corran.example/lit/",
			},
			origins: {
				headline: "title",
				standfirst: "excerpt:encoded",
				byline: "dc:creator",
				publisher: "channel title",
				section: "category",
				language: "channel language",
				published: "wp:post_date_gmt",
				updated: "wp:post_modified_gmt",
				url: "link",
			},
		},
	]);
	expect(drafts[0]?.body.text.split("\n\n")).toHaveLength(2);
});

test.each([
	["draft", "is a draft"],
	["auto-draft", "is a draft"],
	["pending", "awaits review"],
	["private", "is private"],
	["pitch", "is not published: its status is “pitch”"],
])("a post of the status %s is passed over, and its headline is not told", (status, reason) => {
	expect(takeAll(WXR, wxr(wxrItem({ "wp:status": status })))).toEqual({
		drafts: [],
		gone: [],
		passedOver: [{ nativeId: "11", headline: null, reason, weight: "hidden" }],
	});
});

test.each([
	["page", "is a page"],
	["attachment", "is an attachment"],
	["nav_menu_item", "is an entry of a menu"],
	["podcast", "is of the type “podcast”, no post"],
	["constructor", "is of the type “constructor”, no post"],
])("a %s is passed over", (type, reason) => {
	const taken = takeAll(WXR, wxr(wxrItem({ "wp:post_type": type })));
	expect(taken.passedOver).toEqual([{ nativeId: "11", headline: null, reason, weight: "quiet" }]);
});

test.each([
	["with a password", { "wp:post_password": "oil" }, "hidden"],
	[
		"scheduled without a date",
		{ "wp:status": "future", "wp:post_date_gmt": "0000-00-00 00:00:00", "wp:post_date": "" },
		"hidden",
	],
	["scheduled in no zone", { "wp:status": "future", "wp:post_date_gmt": "0000-00-00 00:00:00" }, "closing"],
	["without a status", { "wp:status": undefined }, "closing"],
	["without a type", { "wp:post_type": undefined }, "closing"],
	["without a title", { title: "" }, "fault"],
	["without a text", { "content:encoded": "<!-- wp:image --><!-- /wp:image -->" }, "fault"],
	["without an id", { "wp:post_id": "" }, "fault"],
])("a post %s is passed over", (_, fields, weight) => {
	expect(takeAll(WXR, wxr(wxrItem(fields)))).toMatchObject({ drafts: [], gone: [], passedOver: [{ weight }] });
});

test("a post in the trash is gone since it was changed", () => {
	const { drafts, gone } = takeAll(
		WXR,
		wxr(wxrItem({ "wp:status": "trash" }), wxrItem({ "wp:status": "trash", "wp:post_type": "page" })),
	);
	expect(drafts).toEqual([]);
	expect(gone).toEqual([{ nativeId: "11", on: "2026-03-07T09:00:00Z" }]);
});

test("a scheduled post is under embargo until then", () => {
	expect(fieldsOf(wxrItem({ "wp:status": "future", "wp:post_modified_gmt": "2026-03-01 09:00:00" }))).toMatchObject({
		published: "2026-03-06T17:00:00Z",
		updated: undefined,
		embargo: "2026-03-06T17:00:00Z",
	});
});

const author = (nicename: string, name: string) =>
	`<category domain="author" nicename="${nicename}"><![CDATA[${name}]]></category>`;

test.each([
	["the list of authors", wxrItem({ "dc:creator": "brudd" }), "Ben Rudd & Co"],
	["no list, so that a login is no byline", wxrItem({ "dc:creator": "jdoe" }), undefined],
	["a name in place of a login", wxrItem({ "dc:creator": "Jo Dale" }), "Jo Dale"],
	[
		"Co-Authors Plus, with one twice",
		wxrItem({}, author("cap-jo-dale", "Jo Dale") + author("cap-amoss", "amoss") + author("jo-dale", "Jo Dale")),
		"Jo Dale, Ada Moss",
	],
	["Co-Authors Plus, with only a login", wxrItem({ "dc:creator": "" }, author("cap-jodale", "jodale")), undefined],
])("the byline comes from %s", (_, item, byline) => expect(fieldsOf(item)?.byline).toBe(byline));

const category = (nicename: string, name: string, domain = "category") =>
	`<category domain="${domain}" nicename="${nicename}"><![CDATA[${name}]]></category>`;

test.each([
	["a tag is none", category("pier", "Pier", "post_tag"), undefined],
	["neither is the default", category("uncategorized", "Uncategorized"), undefined],
	["also in another language", category("non-classe", "Non classé") + category("iles", "Îles"), "Îles"],
	["entities are decoded", category("arts", "Arts &amp; Books"), "Arts & Books"],
])("of the section: %s", (_, more, section) => expect(fieldsOf(wxrItem({}, more))?.section).toBe(section));

test("an excerpt that WordPress made is no standfirst", () => {
	const excerpt = "The lighthouse at Corran Point was lit again on Friday [&hellip;]";
	expect(fieldsOf(wxrItem({ "excerpt:encoded": excerpt }))?.standfirst).toBeUndefined();
});

test("dates are read where the one in UTC is missing", () => {
	const old = { "wp:post_date_gmt": "0000-00-00 00:00:00", "wp:post_modified_gmt": undefined };
	expect(fieldsOf(wxrItem(old))).toMatchObject({ published: "2026-03-06T18:00:00", updated: undefined });
	const pubDate = "<pubDate>Fri, 06 Mar 2026 17:00:00 +0000</pubDate>";
	expect(fieldsOf(wxrItem(old, pubDate))?.published).toBe("2026-03-06T17:00:00Z");
});

test("a custom field may hold what an agency calls it, and what else it holds is not read", () => {
	const meta = (value: string) =>
		`<wp:postmeta><wp:meta_key>note</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
	const taken = takeAll(
		WXR,
		wxr(wxrItem({}, meta("ring the desk first") + meta("urn:newsml:agency.example:20260306:7"))),
	);
	expect(taken.drafts[0]?.wireId).toBe("urn:newsml:agency.example:20260306:7");
	// The source itself is kept as it came, and read by nobody.
	const read = taken.drafts.map(({ raw: _, ...draft }) => draft);
	expect(JSON.stringify(read)).not.toContain("ring the desk");
});

test("what stands in a comment on a post is not the post's", () => {
	const comment = "<wp:comment><title>Wrong</title><wp:post_id>99</wp:post_id><category>No</category></wp:comment>";
	expect(takeAll(WXR, wxr(wxrItem({}, comment))).drafts).toMatchObject([
		{ nativeId: "11", fields: { headline: "Lamp & oil" } },
	]);
});

test("CDATA that had to be cut is put together", () => {
	expect(fieldsOf(wxrItem({ title: "Lamps ]]]]><![CDATA[> oil" }))?.headline).toBe("Lamps ]]> oil");
});

test.each([1, 7, 1000])("an export in pieces of %i characters is the same", (piece) => {
	const text = wxr(wxrItem(), wxrItem({ "wp:post_id": "12", "wp:status": "trash" }), wxrItem({ "wp:post_id": "13" }));
	expect(takeAll(WXR, text, { piece })).toEqual(takeAll(WXR, text));
});

test("an export that breaks off keeps what is whole, and says so", () => {
	const text = wxr(wxrItem(), wxrItem({ "wp:post_id": "12" }));
	const { drafts, passedOver } = takeAll(WXR, text.slice(0, text.lastIndexOf("had the patience")));
	expect(drafts.map(({ nativeId }) => nativeId)).toEqual(["11"]);
	expect(passedOver).toMatchObject([{ weight: "fault", reason: "breaks off before its end: export the site again" }]);
});

test("elements within elements without end are not followed", () => {
	const { passedOver } = takeAll(WXR, HEAD + "<a>".repeat(100_000), { piece: 50_000 });
	expect(passedOver).toMatchObject([{ reason: "has elements within elements without end" }]);
});

describe.skipIf(!hasSamples)("samples", () => {
	test("wordpress.wxr.xml", () => {
		const taken = takeAll(WXR, readSample("wordpress.wxr.xml"), { piece: 500 });
		expect(taken.drafts.map(factsOf)).toEqual([FERRY, LIBRARY, DREDGE, RESULTS]);
		const numberOf = (nativeId: string | null) => nativeId?.split("p=").at(-1);
		expect(taken.drafts.map(({ nativeId }) => numberOf(nativeId))).toEqual(["101", "102", "103", "105"]);
		expect(taken.gone).toMatchObject([{ nativeId: expect.stringMatching(/104$/), on: "2026-03-07T08:00:00Z" }]);
		expect(taken.passedOver.map(({ weight }) => weight).sort()).toEqual(["hidden", "quiet", "quiet"]);
	});
});
