import { describe, expect, test } from "vitest";
import { FEED } from "#src/intake/feed/feed-door.ts";
import { DREDGE, FERRY, factsOf, hasSamples, LIBRARY, readSample, takeAll } from "../samples.ts";
import { atom, FULL, item, rss } from "./feeds.ts";

const escaped = FULL.replaceAll("<", "&lt;");

function fieldsOf(text: string, name?: string) {
	const { drafts, passedOver } = takeAll(FEED, text, name === undefined ? {} : { name });
	expect(passedOver).toEqual([]);
	return drafts[0];
}

describe("RSS", () => {
	test("an item gives its fields, and says where each was", () => {
		const draft = fieldsOf(
			rss(
				item(`<title>Lamp &amp;amp; oil: Corran&amp;#8217;s light</title><link>/lamp?utm_source=rss</link>
<dc:creator>Ada Moss</dc:creator><dc:creator>By Ben Rudd</dc:creator><pubDate>Fri, 06 Mar 2026 18:00:00 +0100</pubDate>
<dcterms:modified>2026-03-07T09:00:00Z</dcterms:modified><category>Uncategorized</category><category>Isles</category>
<dc:identifier>urn:newsml:agency.example:20260306:7</dc:identifier><description>A keeper mends it.</description>`),
			),
		);
		expect(draft).toMatchObject({
			nativeId: "corran.example/a1",
			wireId: "urn:newsml:agency.example:20260306:7",
			fields: {
				headline: "Lamp & oil: Corran’s light",
				standfirst: "A keeper mends it.",
				byline: "Ada Moss, Ben Rudd",
				publisher: "Corran & Isles",
				section: "Isles",
				language: "en-GB",
				published: "2026-03-06T18:00:00+01:00",
				updated: "2026-03-07T09:00:00Z",
				url: "https://corran.example/lamp",
			},
			origins: {
				headline: "title",
				standfirst: "description",
				byline: "dc:creator",
				publisher: "channel title",
				section: "category",
				language: "language",
				published: "pubDate",
				updated: "dcterms:modified",
				url: "link",
			},
		});
		expect(draft?.body.text.split("\n\n")).toHaveLength(2);
	});

	test("an item without a guid is known by its link, less what counts visitors", () => {
		const text = rss(item("<title>Lit</title><link>https://corran.example/lit?utm_medium=x</link>"));
		expect(fieldsOf(text.replace("<guid>a1</guid>", ""))?.nativeId).toBe("https://corran.example/lit");
	});

	test("a feed that is not well-formed is read", () => {
		const draft = fieldsOf(
			rss(item("<title>Oil & lamp&nbsp;lit & mended</title><link>https://x.example/?a=1&b=2</link>")),
		);
		expect(draft?.fields).toMatchObject({ headline: "Oil & lamp lit & mended", url: "https://x.example/?a=1&b=2" });
	});

	test("an address with a password does not reach the articles", () => {
		const relative = rss(item("<title>Lit</title><link>/lit</link>")).replace("https://corran.example/news/", "/");
		const draft = fieldsOf(relative, "https://ann:secret@corran.example/feed");
		expect(draft?.fields.url).toBe("https://corran.example/lit");
	});

	test("an embargo stands in the fields; one without a zone closes the article", () => {
		const embargo = (when: string) => rss(item(`<title>Lit</title><prism:embargoDate>${when}</prism:embargoDate>`));
		expect(fieldsOf(embargo("2026-08-20T08:30:00Z"))?.fields.embargo).toBe("2026-08-20T08:30:00Z");
		expect(takeAll(FEED, embargo("Thursday morning")).passedOver).toMatchObject([
			{ nativeId: "corran.example/a1", weight: "closing" },
		]);
		expect(takeAll(FEED, embargo("2026-08-20T08:30:00")).drafts).toEqual([]);
	});

	test("RSS 1.0 is read too", () => {
		const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://corran.example/"><title>Corran</title><link>https://corran.example/</link>
<dc:language>en</dc:language></channel><item rdf:about="https://corran.example/lit"><title>Lit</title>
<link>https://corran.example/lit</link><dc:date>2026-03-06T18:00+01:00</dc:date><dc:creator>Ada Moss</dc:creator>
<dc:subject>Isles</dc:subject><content:encoded>${escaped}</content:encoded></item></rdf:RDF>`;
		expect(FEED.fits("index.rdf", text)).toBe(true);
		expect(fieldsOf(text)).toMatchObject({
			nativeId: "https://corran.example/lit",
			fields: {
				headline: "Lit",
				byline: "Ada Moss",
				section: "Isles",
				language: "en",
				published: "2026-03-06T18:00:00+01:00",
			},
		});
	});
});

describe("Atom", () => {
	const entry = (
		more: string,
	) => `<entry><id>tag:corran.example,2026:1</id><title type="html">Lamp &amp;amp; &lt;i>oil&lt;/i></title>
<updated>2026-03-06T18:00:00Z</updated>${more}</entry>`;

	test("an entry gives its fields", () => {
		const draft = fieldsOf(
			atom(
				entry(`<published>2026-03-06T17:00:00Z</published><author><name>Ada Moss</name></author>
<author><name>Ben Rudd</name></author><category term="isles" label="Isles"/>
<link rel="self" href="https://corran.example/1.xml"/><link rel="alternate" href="lit"/>
<summary>A keeper mends it.</summary><content type="html">${escaped}</content>`),
			),
		);
		expect(draft).toMatchObject({
			nativeId: "tag:corran.example,2026:1",
			fields: {
				headline: "Lamp & oil",
				standfirst: "A keeper mends it.",
				byline: "Ada Moss, Ben Rudd",
				publisher: "Corran & Isles",
				section: "Isles",
				language: "gd",
				published: "2026-03-06T17:00:00Z",
				updated: "2026-03-06T18:00:00Z",
				url: "https://corran.example/lit",
			},
		});
	});

	test("content in XHTML is read, and in what calls itself text", () => {
		const xhtml = `<content type="xhtml" xml:lang="en"><div xmlns="http://www.w3.org/1999/xhtml">${FULL}</div></content>`;
		expect(fieldsOf(atom(entry(xhtml)))).toMatchObject({
			fields: { language: "en" },
			body: { text: expect.stringMatching(/^The light.*\n\n“We/) },
		});
		const untyped = fieldsOf(atom(entry(`<content>${escaped}</content>`)));
		expect(untyped?.body.text.split("\n\n")).toHaveLength(2);
	});

	test("content that stands elsewhere is none", () => {
		const { passedOver } = takeAll(FEED, atom(entry('<content src="https://corran.example/lit" type="text/html"/>')));
		expect(passedOver.at(-1)).toMatchObject({ nativeId: "tag:corran.example,2026:1", headline: "Lamp & oil" });
	});

	test("a draft is passed over, and its headline is not told", () => {
		const text = atom(
			entry('<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>'),
		);
		expect(takeAll(FEED, text)).toEqual({
			drafts: [],
			gone: [],
			passedOver: [{ nativeId: "tag:corran.example,2026:1", headline: null, reason: "is a draft", weight: "hidden" }],
		});
	});

	const content = `<content type="html">${escaped}</content>`;
	const deleted = (when: string) => `<at:deleted-entry ref="tag:corran.example,2026:1" when="${when}">
<at:comment>not for print</at:comment></at:deleted-entry>`;

	test.each([
		["alone", "", "2026-03-07T08:00:00Z", 0, 1],
		["behind its entry", entry(content), "2026-03-07T08:00:00Z", 0, 1],
		["of an entry that was changed afterwards", entry(content), "2026-03-05T08:00:00Z", 1, 0],
		["that does not say when", entry(content), "lately", 0, 1],
	])("a tombstone %s", (_, entries, when, drafts, gone) => {
		const taken = takeAll(FEED, atom(entries + deleted(when)));
		expect([taken.drafts.length, taken.gone.length]).toEqual([drafts, gone]);
		expect(JSON.stringify(taken)).not.toContain("not for print");
		if (gone > 0) {
			const on = when === "lately" ? null : when;
			expect(taken.gone).toEqual([{ nativeId: "tag:corran.example,2026:1", on }]);
		}
	});

	test("a tombstone in the content of an entry is none, and one for nobody closes", () => {
		const quoted = entry(`<content type="xhtml"><div>${FULL}${deleted("2026-03-07T08:00:00Z")}</div></content>`);
		expect(takeAll(FEED, atom(quoted)).gone).toEqual([]);
		expect(takeAll(FEED, atom("<at:deleted-entry when='2026-03-07T08:00:00Z'/>")).passedOver).toMatchObject([
			{ weight: "closing" },
		]);
	});

	test("a tombstone is known by its namespace, whatever its prefix", () => {
		const text = atom('<t:deleted-entry xmlns:t="http://purl.org/atompub/tombstones/1.0" ref="x" when="2026-03-07"/>');
		expect(takeAll(FEED, text).gone).toEqual([{ nativeId: "x", on: "2026-03-07" }]);
	});
});

describe("JSON Feed", () => {
	const feed = (items: readonly object[]) =>
		JSON.stringify({
			version: "https://jsonfeed.org/version/1",
			title: "Corran",
			home_page_url: "https://corran.example/",
			items,
		});

	test("an item gives its fields, also in version 1 with one author", () => {
		const text = feed([
			{
				id: 7,
				url: "/lit",
				title: "Lit &amp; mended",
				content_html: FULL,
				summary: "A keeper mends it.",
				author: { name: "Ada Moss" },
				tags: ["Isles"],
				language: "en_GB",
				date_published: "2026-03-06T18:00:00Z",
			},
		]);
		expect(fieldsOf(text)).toMatchObject({
			nativeId: "corran.example/7",
			fields: {
				headline: "Lit & mended",
				byline: "Ada Moss",
				section: "Isles",
				language: "en-GB",
				url: "https://corran.example/lit",
			},
			origins: { byline: "authors", published: "date_published" },
		});
	});

	test("plain text is text", () => {
		const content_text = FULL.replaceAll("<p>", "").replaceAll("</p>", "\n\n");
		expect(fieldsOf(feed([{ id: "a", title: "Lit", content_text }]))?.body.text.split("\n\n")).toHaveLength(2);
	});

	test("an item without a title is passed over", () => {
		expect(takeAll(FEED, feed([{ id: "a", content_html: FULL }])).passedOver).toEqual([
			{ nativeId: "corran.example/a", headline: null, reason: "has no headline", weight: "fault" },
		]);
	});
});

describe("teasers", () => {
	test.each([
		["only a description", "<item><guid>a</guid><title>Lit</title><description>Short.</description></item>"],
		[
			"a long description",
			`<item><guid>a</guid><title>Lit</title><description>${escaped.repeat(9)}</description></item>`,
		],
		["nothing", "<item><guid>a</guid><title>Lit</title></item>"],
		[
			"an ellipsis",
			item("<title>Lit</title>", "<p>The lighthouse was lit again on Friday after a keeper [&#8230;]</p>"),
		],
		["a link to the rest", item("<title>Lit</title>", `${FULL}<p><a href="/lit">Continue reading</a></p>`)],
		["a link amid the line", item("<title>Lit</title>", FULL.replace(/<\/p>$/, ' <a href="/lit">Read more →</a></p>'))],
		[
			"a link above the credit of WordPress",
			item(
				"<title>Lit</title>",
				`<p>The light […]</p><p>The post <a href="/lit">Lit</a> appeared first on <a href="/">Corran</a>.</p>`,
			),
		],
		["a wall", item("<title>Lit</title>", `${FULL}<p>This post is for subscribers only</p>`)],
		["a wall and a button", item("<title>Lit</title>", `${FULL}<p>Become a member to keep reading</p><p>Help</p>`)],
		["a wall that is a link", item("<title>Lit</title>", `${FULL}<p><a href="/j">Subscribe to keep reading</a></p>`)],
		["a link to the whole", item("<title>Lit</title>", `${FULL}<p><a href="/lit">[Read the whole story]</a></p>`)],
		["one short paragraph", item("<title>Lit</title>", "<p>The lighthouse was lit again on Friday.</p>")],
		["the description again", item(`<title>Lit</title><description>${escaped}</description>`)],
		["dots", item("<title>Lit</title>", "<p>The lighthouse was lit again.</p><p>Its keeper had repaired the…</p>")],
	])("%s is no article", (_, only) => {
		const { drafts, passedOver } = takeAll(FEED, rss(only));
		expect(drafts).toEqual([]);
		expect(passedOver).toMatchObject([
			{ nativeId: null, weight: "fault", reason: expect.stringContaining("full text") },
			{ headline: "Lit", weight: "quiet" },
		]);
	});

	test("a feed that declares entities is not read, and says so", () => {
		const text = rss(item("<title>Lit</title>")).replace("?>", '?><!DOCTYPE rss [<!ENTITY a "b">]>');
		const { drafts, passedOver } = takeAll(FEED, text);
		expect([drafts, passedOver]).toMatchObject([
			[],
			[{ reason: expect.stringMatching(/^declares entities/), weight: "fault" }],
		]);
	});

	test("an item that says it was withdrawn is gone, however short", () => {
		const content = "<p>This article was withdrawn on 7 March 2026.</p>";
		const taken = takeAll(FEED, rss(item("<title>Lit</title>", content)));
		expect(taken).toMatchObject({
			drafts: [],
			gone: [{ nativeId: "corran.example/a1", on: "2026-03-07" }],
			passedOver: [],
		});
	});

	test("beside whole articles a teaser is a fault of its own", () => {
		const teaser = "<item><guid>b</guid><title>Out</title><description>Short.</description></item>";
		expect(takeAll(FEED, rss(item("<title>Lit</title>") + teaser))).toMatchObject({
			drafts: [{ nativeId: "corran.example/a1" }],
			passedOver: [
				{
					nativeId: "corran.example/b",
					headline: "Out",
					reason: "has no more than a teaser (description)",
					weight: "fault",
				},
			],
		});
	});

	test.each([
		["a related link at the end", `${FULL}<p>Read more: <a href="/b">The storm of last spring</a></p>`],
		["two short paragraphs", "<p>The lighthouse is lit.</p><p>“It was dark,” said Wil Adair.</p>"],
	])("%s is an article", (_, content) => {
		expect(
			takeAll(FEED, rss(item("<title>Lit</title><description>Mended.</description>", content))).drafts,
		).toHaveLength(1);
	});
});

test.each([
	["", "is empty"],
	["<!doctype html><html><body>Corran</body></html>", "is a web page, not a feed"],
	['<html><form><input type="password" name="p"></form></html>', "is a page to log in at"],
	["<opml version='2.0'><body/></opml>", "is a list of feeds"],
	["<urlset xmlns='x'></urlset>", "is a sitemap"],
	["Bad gateway", "cannot be read as RSS, Atom or JSON Feed"],
	['{"error":"no"}', "cannot be read as RSS, Atom or JSON Feed"],
	[rss(item("<title>Lit</title>")).slice(0, -30), "breaks off before its end"],
])("%j is no feed, and the reason says what it is", (text, reason) => {
	expect(takeAll(FEED, text)).toMatchObject({
		drafts: [],
		passedOver: [{ nativeId: null, weight: "fault", reason: expect.stringContaining(reason) }],
	});
});

test("a feed without items holds nothing, and nothing is wrong with it", () => {
	expect(takeAll(FEED, rss(""))).toEqual({ drafts: [], gone: [], passedOver: [] });
});

test("however a feed is cut into pieces, it is the same", () => {
	const text = rss(item("<title>Lit</title>"));
	expect(takeAll(FEED, text, { piece: 7 })).toEqual(takeAll(FEED, text));
});

describe.skipIf(!hasSamples)("samples", () => {
	test.each(["rss-content-encoded.xml", "atom.xml", "feed.json"])("%s", (name) => {
		const taken = takeAll(FEED, readSample(name));
		expect(taken.drafts.map(factsOf)).toEqual([FERRY, LIBRARY, DREDGE]);
		expect(taken.passedOver).toEqual([]);
		const gone = name === "atom.xml" ? [{ nativeId: "tag:ledger.example,2026:104", on: "2026-03-07T08:00:00Z" }] : [];
		expect(taken.gone).toEqual(gone);
		expect(
			taken.drafts.map(({ fields }) => [fields.section, fields.language, new URL(fields.url ?? "").search]),
		).toEqual([
			["Transport", "en-GB", ""],
			["Politics", "en-GB", ""],
			["Business", "en-GB", ""],
		]);
	});
});
