import { describe, expect, test } from "vitest";
import { WORDPRESS_REST } from "#src/intake/wordpress/rest-door.ts";
import { WXR } from "#src/intake/wordpress/wxr-door.ts";
import { DREDGE, FERRY, factsOf, hasSamples, LIBRARY, readSample, takeAll } from "../samples.ts";
import { BODY, wxr, wxrItem } from "./exports.ts";

const POST = {
	id: 11,
	date: "2026-03-06T18:00:00",
	date_gmt: "2026-03-06T17:00:00",
	modified_gmt: "2026-03-07T09:00:00",
	status: "publish",
	type: "post",
	link: "https://corran.example/lit/?utm_source=x",
	title: { rendered: "Lamp &#038; oil" },
	content: { rendered: BODY, protected: false },
	excerpt: { rendered: "<p>A keeper mends it.</p>\n", protected: false },
	_embedded: {
		author: [{ name: "Ada Moss" }, { code: "rest_user_invalid_id", message: "none" }],
		"wp:term": [
			[
				{ name: "Uncategorized", slug: "uncategorized", taxonomy: "category" },
				{ name: "Isles", slug: "isles", taxonomy: "category" },
			],
			[{ name: "Pier", slug: "pier", taxonomy: "post_tag" }],
		],
	},
};

function take(...posts: readonly object[]) {
	return takeAll(WORDPRESS_REST, JSON.stringify(posts));
}

test("a published post gives its fields", () => {
	expect(take(POST)).toMatchObject({
		drafts: [
			{
				nativeId: "11",
				fields: {
					headline: "Lamp & oil",
					standfirst: "A keeper mends it.",
					byline: "Ada Moss",
					section: "Isles",
					published: "2026-03-06T17:00:00Z",
					updated: "2026-03-07T09:00:00Z",
					url: "https://corran.example/lit/",
				},
				origins: { headline: "title.rendered", byline: "_embedded.author", published: "date_gmt" },
			},
		],
		passedOver: [],
	});
});

test.each([
	['<div class="wc-memberships-restricted">Only members</div>'],
	['<div class="pmpro_content_message">To read on, log in.</div>'],
	["<p>This content is for members only.</p>"],
])("a post that ends in %s is no more than its beginning", (wall) => {
	const { drafts, passedOver } = take({ ...POST, content: { rendered: BODY + wall, protected: false } });
	expect(drafts).toEqual([]);
	expect(passedOver).toMatchObject([{ nativeId: "11", weight: "fault", reason: expect.stringContaining("beginning") }]);
});

test("a post that says it was withdrawn is gone", () => {
	const content = { rendered: "<p>We have removed this article after a complaint.</p>", protected: false };
	expect(take({ ...POST, content })).toMatchObject({ drafts: [], gone: [{ nativeId: "11", on: null }] });
});

test("what is for members stands in no text", () => {
	const bonus = '<div class="rcp_restricted">The oil came from Orla Finch.</div>';
	const [draft] = take({ ...POST, content: { rendered: BODY + bonus, protected: false } }).drafts;
	expect(draft?.body.text).not.toContain("Finch");
	expect(draft?.body.leftOut).toMatchObject([{ reason: "is not for every reader" }]);
});

test("a post is the same by the API and in an export", () => {
	const [byApi] = take(POST).drafts;
	const category = '<category domain="category" nicename="isles"><![CDATA[Isles]]></category>';
	const [exported] = takeAll(WXR, wxr(wxrItem({}, category))).drafts;
	expect(byApi?.nativeId).toBe(exported?.nativeId);
	expect(byApi?.body.text).toBe(exported?.body.text);
	expect({ ...byApi?.fields, publisher: undefined, language: undefined }).toEqual({
		...exported?.fields,
		publisher: undefined,
		language: undefined,
	});
});

test("one post by itself is read, also where PHP escapes its slashes", () => {
	const text = JSON.stringify(POST).replaceAll("/", "\\/");
	expect(takeAll(WORDPRESS_REST, text).drafts).toHaveLength(1);
	expect(WORDPRESS_REST.fits("post.json", text)).toBe(true);
});

test.each([
	["protected by a password", { content: { rendered: "", protected: true } }, "hidden"],
	["a draft", { status: "draft" }, "hidden"],
	["private", { status: "private" }, "hidden"],
	["a page", { type: "page" }, "quiet"],
	["of no status", { status: undefined }, "closing"],
	["of a status that is none", { status: 7 }, "closing"],
	["protected or not, nobody knows", { content: { rendered: "x", protected: "no" } }, "closing"],
	["without a title", { title: { rendered: "" } }, "fault"],
	["without a text", { content: undefined }, "fault"],
])("a post that is %s is passed over", (_, fields, weight) => {
	expect(take({ ...POST, ...fields })).toMatchObject({ drafts: [], passedOver: [{ nativeId: "11", weight }] });
});

test("a scheduled post is under embargo, and one in the trash is gone", () => {
	const { drafts, gone } = take({ ...POST, status: "future" }, { ...POST, id: 12, status: "trash" });
	expect(drafts[0]?.fields.embargo).toBe("2026-03-06T17:00:00Z");
	expect(gone).toEqual([{ nativeId: "12", on: "2026-03-07T09:00:00Z" }]);
});

test("an excerpt that WordPress made is no standfirst", () => {
	const rendered = "<p>The lighthouse at Corran Point was lit [&hellip;]</p>";
	expect(take({ ...POST, excerpt: { rendered } }).drafts[0]?.fields.standfirst).toBeUndefined();
});

test("where the names of authors are kept back, Yoast may tell them", () => {
	const yoast_head_json = { author: "Ada Moss", og_locale: "en_GB", og_site_name: "Corran" };
	const [draft] = take({ ...POST, _embedded: { author: [{ code: "rest_forbidden" }] }, yoast_head_json }).drafts;
	expect(draft?.fields).toMatchObject({ byline: "Ada Moss", language: "en-GB", publisher: "Corran" });
});

test.each([
	['{"code":"rest_forbidden","message":"Sorry.","data":{"status":401}}', "is a refusal of the site (rest_forbidden)"],
	["<html><body>Log in</body></html>", "is a web page"],
	['[{"id":1', "is no whole JSON"],
	['[{"name":"x"}]', "is no post of WordPress"],
	["7", "is no post of WordPress"],
])("%s is a fault", (text, reason) => {
	expect(takeAll(WORDPRESS_REST, text).passedOver).toMatchObject([
		{ weight: "fault", reason: expect.stringContaining(reason) },
	]);
});

test("a page beyond the last holds nothing, and neither does an empty list", () => {
	const beyond = '{"code":"rest_post_invalid_page_number","message":"x","data":{"status":400}}';
	expect(takeAll(WORDPRESS_REST, beyond)).toEqual({ drafts: [], gone: [], passedOver: [] });
	expect(takeAll(WORDPRESS_REST, "[]")).toEqual({ drafts: [], gone: [], passedOver: [] });
});

describe.skipIf(!hasSamples)("samples", () => {
	test("wordpress-rest.json, like the export of the same site", () => {
		const { drafts, passedOver } = takeAll(WORDPRESS_REST, readSample("wordpress-rest.json"));
		expect(drafts.map(factsOf)).toEqual([FERRY, LIBRARY, DREDGE]);
		expect(passedOver).toEqual([]);
		const exported = takeAll(WXR, readSample("wordpress.wxr.xml")).drafts.slice(0, 3);
		const known = (draft: (typeof drafts)[number]) => [draft.nativeId, draft.body.text, draft.fields.url];
		expect(drafts.map(known)).toEqual(exported.map(known));
	});
});
