import { describe, expect, test } from "vitest";
import { GHOST } from "#src/intake/ghost/ghost-door.ts";
import { DREDGE, FERRY, factsOf, hasSamples, LIBRARY, RESULTS, readSample, takeAll } from "../samples.ts";

const HTML = "<p>The lighthouse was lit again on Friday.</p><p>“We had the oil,” said Wil Adair.</p>";
const POST = {
	id: "p1",
	title: "Lamp &amp; oil",
	slug: "lit",
	html: HTML,
	lexical: null,
	mobiledoc: null,
	type: "post",
	status: "published",
	visibility: "public",
	updated_at: "2026-03-07T09:00:00.000Z",
	published_at: "2026-03-06T17:00:00.000Z",
	custom_excerpt: "A keeper mends it.",
	canonical_url: null,
};
const TABLES = {
	users: [
		{ id: "1", name: "Ada Moss" },
		{ id: "2", name: "Ben Rudd" },
	],
	tags: [
		{ id: "t0", name: "#print", visibility: "internal" },
		{ id: "t1", name: "Isles", visibility: "public" },
		{ id: "t2", name: "Pier" },
	],
	posts_authors: [
		{ post_id: "p1", author_id: "2", sort_order: 1 },
		{ post_id: "p1", author_id: "1", sort_order: 0 },
	],
	posts_tags: [
		{ post_id: "p1", tag_id: "t2", sort_order: 2 },
		{ post_id: "p1", tag_id: "t1", sort_order: 1 },
		{ post_id: "p1", tag_id: "t0", sort_order: 0 },
	],
	settings: [
		{ key: "title", value: "Corran & Isles" },
		{ key: "locale", value: "en" },
		{ key: "icon", value: null },
	],
};

function take(fields: object = {}, { name = "ghost.json", tables = {} } = {}) {
	const data = { posts: [{ ...POST, ...fields }], ...TABLES, ...tables };
	return takeAll(GHOST, JSON.stringify({ db: [{ meta: { exported_on: 1 }, data }] }), { name });
}

test("a published post gives its fields, and says where each was", () => {
	expect(take()).toMatchObject({
		drafts: [
			{
				nativeId: "p1",
				fields: {
					headline: "Lamp & oil",
					standfirst: "A keeper mends it.",
					byline: "Ada Moss, Ben Rudd",
					publisher: "Corran & Isles",
					section: "Isles",
					language: "en",
					published: "2026-03-06T17:00:00Z",
					updated: "2026-03-07T09:00:00Z",
				},
				origins: {
					headline: "title",
					standfirst: "custom_excerpt",
					byline: "posts_authors",
					publisher: "settings title",
					section: "posts_tags",
					language: "settings locale",
					published: "published_at",
					updated: "updated_at",
				},
			},
		],
		passedOver: [],
	});
	expect(take().drafts[0]?.fields.url).toBeUndefined();
});

test.each([
	["a draft", { status: "draft" }, "hidden"],
	["for mail only", { status: "sent" }, "hidden"],
	["for members", { visibility: "members" }, "hidden"],
	["for paying members", { visibility: "paid" }, "hidden"],
	["for a tier", { visibility: "tiers" }, "hidden"],
	["a page", { type: "page" }, "quiet"],
	["a page of old", { type: undefined, page: 1 }, "quiet"],
	["scheduled without a date", { status: "scheduled", published_at: null }, "hidden"],
	["scheduled for nobody knows when", { status: "scheduled", published_at: "soon" }, "closing"],
	["of no status", { status: null }, "closing"],
])("a post that is %s is passed over, and its headline is not told", (_, fields, weight) => {
	expect(take(fields)).toMatchObject({
		drafts: [],
		gone: [],
		passedOver: [{ nativeId: "p1", headline: null, weight }],
	});
});

test("a post of which nobody knows who may read it closes", () => {
	expect(take({ visibility: 7 })).toMatchObject({ drafts: [], passedOver: [{ weight: "closing" }] });
});

test("a scheduled post is under embargo until then", () => {
	expect(take({ status: "scheduled" }).drafts[0]?.fields).toMatchObject({
		published: "2026-03-06T17:00:00Z",
		embargo: "2026-03-06T17:00:00Z",
	});
});

test.each([
	["2026-03-06 17:00:00", "2026-03-06T17:00:00Z"],
	[1772816400000, "2026-03-06T17:00:00Z"],
	[9e15, undefined],
	[null, undefined],
])("published_at %j", (published_at, expected) => {
	expect(take({ published_at }).drafts[0]?.fields.published).toBe(expected);
});

test.each([
	["https://other.example/lit", "ghost.json", "https://other.example/lit"],
	["__GHOST_URL__/lit/", "https://corran.example/ghost/api/db/", "https://corran.example/lit/"],
	["__GHOST_URL__/lit/", "ghost.json", undefined],
	[null, "https://corran.example/ghost/api/db/", "https://corran.example/lit/"],
])("canonical_url %j in %s", (canonical_url, name, expected) => {
	expect(take({ canonical_url }, { name }).drafts[0]?.fields.url).toBe(expected);
});

test("an export of old has one author, and its tables at the top", () => {
	const data = { posts: [{ ...POST, author_id: 2 }], users: [{ id: 2, name: "Ben Rudd" }] };
	expect(takeAll(GHOST, JSON.stringify({ meta: { exported_on: 1 }, data })).drafts).toMatchObject([
		{ fields: { byline: "Ben Rudd" }, origins: { byline: "author_id" } },
	]);
});

test("blocks that only members see are left out", () => {
	const gate = (who: string, words: string) => `<!--kg-gated-block:begin ${who} -->${words}<!--kg-gated-block:end-->`;
	const html = `${HTML}${gate("nonMember:false", "<p>Secret.</p>")}${gate("nonMember:true", "<p>Open.</p>")}<p>End.</p>`;
	const [draft] = take({ html }).drafts;
	expect(draft?.body.text).not.toContain("Secret");
	expect(draft?.body.text).toMatch(/Open\.\n\nEnd\.$/);
});

const lexical = JSON.stringify({
	root: {
		children: [{ type: "paragraph", children: [{ type: "extended-text", text: "The lamp is lit." }] }],
	},
});
const mobiledoc = JSON.stringify({ sections: [[1, "p", [[0, [], 0, "The lamp is lit."]]]] });

test.each([
	["lexical", { html: null, lexical }],
	["lexical, where html is empty", { html: " ", lexical }],
	["mobiledoc", { html: null, mobiledoc }],
	["mobiledoc, where lexical is broken", { html: null, lexical: "{", mobiledoc }],
])("the text comes from %s", (_, fields) => expect(take(fields).drafts[0]?.body.text).toBe("The lamp is lit."));

test("a post without any text, or without a title, is a fault", () => {
	expect(take({ html: null }).passedOver).toMatchObject([{ headline: "Lamp & oil", weight: "fault" }]);
	expect(take({ title: "" }).passedOver).toMatchObject([{ headline: null, weight: "fault" }]);
});

test.each([
	["{", "is no whole JSON: export the site again"],
	['{"db":[]}', "is no export of Ghost: it has no db[0].data.posts"],
	['{"db":[{"data":{}}]}', "is no export of Ghost: it has no db[0].data.posts"],
])("%s is a fault", (text, reason) => {
	expect(takeAll(GHOST, text).passedOver).toEqual([{ nativeId: null, headline: null, reason, weight: "fault" }]);
});

describe.skipIf(!hasSamples)("samples", () => {
	test("ghost.json", () => {
		const { drafts, gone, passedOver } = takeAll(GHOST, readSample("ghost.json"));
		expect(drafts.map(factsOf)).toEqual([FERRY, LIBRARY, DREDGE, RESULTS]);
		expect(gone).toEqual([]);
		expect(passedOver).toEqual([
			{ nativeId: "666666666666666666666668", headline: null, reason: "is a draft", weight: "hidden" },
		]);
	});
});
