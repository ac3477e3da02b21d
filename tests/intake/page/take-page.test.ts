import { describe, expect, test } from "vitest";
import type { Draft } from "#src/intake/draft.ts";
import { takePage } from "#src/intake/page/take-page.ts";
import { ADDRESS, BODY, HEADLINE, LINKED, makePage, PARAGRAPHS, type Parts } from "./made-page.ts";

const TEXT = PARAGRAPHS.join("\n\n");
const CANONICAL = `<link rel="canonical" href="${ADDRESS}?utm_source=x#top">`;

function draftOf(parts: Parts, name = "saved/ferry.html"): Draft {
	const { drafts, passedOver } = takePage(name, makePage(parts), []);
	const [draft] = drafts;
	if (!draft) throw new Error(`No draft: ${JSON.stringify(passedOver)}`);
	return draft;
}

describe("takePage() reads the fields of", () => {
	test("a single object", () => {
		const json = {
			...LINKED,
			...{ description: "Nine votes to two.", articleSection: ["Islands", "Travel"], dateline: "MARL" },
			...{ dateModified: "2026-03-06T09:00:00+0100", author: { "@type": "Person", name: "By Ada Finch" } },
			publisher: { "@type": "Organization", name: "The Marl News" },
		};
		const { nativeId, fields, origins, body } = draftOf({ head: CANONICAL, json });
		expect(nativeId).toBe(ADDRESS);
		expect(fields).toEqual({
			...{ headline: HEADLINE, standfirst: "Nine votes to two.", byline: "Ada Finch", dateline: "MARL" },
			...{ publisher: "The Marl News", section: "Islands", language: "en-GB", url: ADDRESS },
			...{ published: "2026-03-05T18:00:00Z", updated: "2026-03-06T09:00:00+01:00" },
		});
		expect(origins).toMatchObject({ headline: "JSON-LD headline", language: "html lang", url: "canonical" });
		expect(Object.keys(origins).sort()).toEqual(Object.keys(fields).sort());
		expect(body.text).toBe(TEXT);
	});

	test("a graph with references", () => {
		const json = {
			"@graph": [
				{ "@type": "Organization", "@id": "#org", name: "The Marl News" },
				{ "@type": ["Person", "Thing"], "@id": "#ada", name: "Ada Finch" },
				{
					...LINKED,
					"@type": ["NewsArticle", "Thing"],
					author: [{ "@id": "#ada" }, "Bo Ray"],
					publisher: { "@id": "#org" },
				},
			],
		};
		expect(draftOf({ json }).fields).toMatchObject({ byline: "Ada Finch, Bo Ray", publisher: "The Marl News" });
	});

	test("a page that is about an article, in a list", () => {
		const json = [{ "@type": "WebPage", mainEntity: { ...LINKED, author: "https://news.example/ada" } }];
		const { fields } = draftOf({ json, head: '<meta name="author" content="Ada Finch">' });
		expect(fields).toMatchObject({ headline: HEADLINE, byline: "Ada Finch" });
	});

	test("the article at the page's address among several", () => {
		const other = { ...LINKED, headline: "Seal steals sandwich", url: "https://news.example/seal" };
		const json = [other, { ...LINKED, mainEntityOfPage: { "@id": ADDRESS } }];
		expect(draftOf({ head: CANONICAL, json }).fields.headline).toBe(HEADLINE);
	});

	test("JSON with line endings in its strings, and character references", () => {
		const headline = "Ferry &amp; crew\n &#8216;to sail&#8217;";
		const json = `<!-- {"@type":"NewsArticle","headline":"${headline}",\t"datePublished":"2026-03-05"}\n-->`;
		expect(draftOf({ json }).fields.headline).toBe("Ferry & crew ‘to sail’");
	});

	test("OpenGraph, where the JSON is broken", () => {
		const head = `<meta property="og:type" content="article"><meta property="og:url" content="${ADDRESS}?utm_medium=y">
			<meta property="og:title" content="${HEADLINE} | The Marl News">
			<meta property="og:site_name" content="The Marl News">
			<meta property="og:description" content="Nine to two."><meta property="article:section" content="Islands">
			<meta property="article:published_time" content="2026-03-05T18:00:00.000Z">`;
		const { nativeId, fields, origins } = draftOf({ head, json: '{"@type": "NewsArticle", "headline": ' });
		expect(nativeId).toBe(ADDRESS);
		expect(fields).toMatchObject({ headline: HEADLINE, standfirst: "Nine to two.", published: "2026-03-05T18:00:00Z" });
		expect(fields).toMatchObject({ publisher: "The Marl News", section: "Islands", url: ADDRESS });
		expect(origins).toMatchObject({ headline: "og:title", published: "article:published_time", url: "og:url" });
	});

	test.each<[from: string, parts: Parts]>([
		["JSON-LD expires", { json: { ...LINKED, expires: "2026-03-07T09:00:00+01:00" } }],
		[
			"article:expiration_time",
			{ json: LINKED, head: '<meta property="article:expiration_time" content="2026-03-07T09:00:00+01:00">' },
		],
	])("when it expires, by %s", (from, parts) => {
		const { fields, origins } = draftOf(parts);
		expect([fields.expires, origins.expires]).toEqual(["2026-03-07T09:00:00+01:00", from]);
	});

	test("no more than what is printed", () => {
		const body = `<p class="byline">By Ada Finch and Bo Ray</p>
			<p><time datetime="2026-03-05">5 March 2026</time></p>${BODY}`;
		const { nativeId, fields, origins, body: composed } = draftOf({ body });
		expect(nativeId).toBe("saved/ferry.html");
		const printed = { headline: HEADLINE, byline: "Ada Finch and Bo Ray", published: "2026-03-05", language: "en-GB" };
		expect(fields).toEqual(printed);
		expect(origins).toEqual({ headline: "h1", byline: ".byline", published: "time", language: "html lang" });
		expect(composed.text).toBe(TEXT);
	});

	test("an address, where the page gives that of its site as its own", () => {
		const head = '<link rel="canonical" href="https://news.example/">';
		expect(draftOf({ head, json: LINKED }, `${ADDRESS}?utm_source=x`)).toMatchObject({
			nativeId: ADDRESS,
			fields: { url: ADDRESS },
		});
	});

	test("an id of JSON-LD, where there is no address", () => {
		expect(draftOf({ json: { ...LINKED, "@id": "urn:marl:1" } }).nativeId).toBe("urn:marl:1");
	});

	test("a description that breaks off or repeats the beginning, as none", () => {
		for (const description of ["The ferry to Marl Island will…", PARAGRAPHS[0]])
			expect(draftOf({ json: { ...LINKED, description } }).fields.standfirst).toBeUndefined();
	});

	test("a login name or a tag that is none, as none", () => {
		const html = makePage({ json: { ...LINKED, author: "admin" } }).replace('lang="en-GB"', 'lang="e"');
		const [draft] = takePage("x.html", html, []).drafts;
		expect([draft?.fields.byline, draft?.fields.language]).toEqual([undefined, undefined]);
	});
});

describe("takePage() takes from the body", () => {
	test("what is printed of the headline, the standfirst, the byline and the date", () => {
		const frame = (body: string) => `<main><article><h1>${HEADLINE}</h1><h2 class="dek">Nine votes to two</h2>
			<p class="standfirst">Nine votes to two</p><div>By Ada Finch</div>
			<div>5 March 2026, 18:00</div>${body}</article></main>`;
		const { body, fields } = draftOf({ json: { ...LINKED, description: "Nine votes to two" }, frame });
		expect(body.text).toBe(TEXT);
		expect(fields.byline).toBe("Ada Finch");
	});

	test("the captions, the related links and the tweets", () => {
		const among = `<figure><img src="f.jpg"><figcaption>The old boat</figcaption></figure>
			<div class="wp-caption"><img src="g.jpg"><p class="wp-caption-text">The new boat</p></div>
			<p><a href="/seal">Seal steals sandwich from the mayor of Marl</a></p>
			<blockquote class="twitter-tweet"><p>At last!</p></blockquote>`;
		const { body } = draftOf({ json: LINKED, body: BODY.replace("\n", among) });
		expect(body.text).toBe(TEXT);
		expect(body.leftOut.map(({ text }) => text)).toEqual(
			expect.arrayContaining(["The old boat", "The new boat", "At last!"]),
		);
	});

	test("the dateline, and the note of correction that JSON-LD has too", () => {
		const note = "This article was amended on 6 March 2026 to give the treasurer's name.";
		const correction = { "@type": "CorrectionComment", text: note, datePublished: "2026-03-06T10:00:00Z" };
		const body = `${BODY.replace("The ferry", "MARL — The ferry")}<p>${note}</p><p>Clarification: It was Thursday.</p>`;
		const { fields, origins } = draftOf({ json: { ...LINKED, correction, dateModified: "2026-03-07" }, body });
		expect(fields.dateline).toBe("MARL");
		expect(fields.corrections).toEqual([
			{ date: "2026-03-06T10:00:00Z", note },
			{ date: "2026-03-07", note: "Clarification: It was Thursday." },
		]);
		expect(origins).toMatchObject({ dateline: "body", corrections: "JSON-LD correction, body" });
	});

	test("a correction that is only text, in a list", () => {
		const { fields } = draftOf({
			json: { ...LINKED, correction: ["It was nine to two.", "https://news.example/policy"] },
		});
		expect(fields.corrections).toEqual([{ date: LINKED.datePublished, note: "It was nine to two." }]);
	});

	test("what stands in divs with line breaks", () => {
		const body = PARAGRAPHS.join("<br>\n<br>");
		expect(draftOf({ json: LINKED, body }).body.text).toBe(TEXT);
	});

	test("what an old page holds in a table", () => {
		const frame = (body: string) =>
			`<center><table><tr><td><a href="/">Home</a></td><td>${body}</td></tr></table></center>`;
		expect(draftOf({ json: LINKED, frame }).body.text).toBe(TEXT);
	});
});

describe("takePage() follows the rule for a site", () => {
	const body = `${BODY}<div class="promo"><p>Join our club today for a pound a week, said nobody here.</p></div>`;
	const html = makePage({ head: CANONICAL, json: LINKED, body });
	const textBy = (rule: object) => takePage("x.html", html, [{ site: "news.example", ...rule }]).drafts[0]?.body.text;

	test("what to drop", () => expect(textBy({ drop: [".promo"] })).toBe(TEXT));
	test("where the body is", () => {
		expect(textBy({ selector: ".body > p:first-child" })).toBe(PARAGRAPHS[0]);
		expect(textBy({ selector: "p, .body, article", drop: [".promo", "footer"] })).toBe(TEXT);
	});
	test("not that for another", () => {
		const rules = [
			{ site: "other.example", selector: "nav" },
			{ site: "example", selector: ".promo" },
		];
		expect(takePage("x.html", html, [...rules, { site: "news.example", drop: [".promo"] }]).drafts[0]?.body.text).toBe(
			TEXT,
		);
	});
	test("or says that nothing is there", () => {
		const { passedOver } = takePage("x.html", html, [{ site: "news.example", selector: ".none" }]);
		expect(passedOver).toEqual([
			{ nativeId: ADDRESS, headline: HEADLINE, reason: "has no text at “.none”", weight: "fault" },
		]);
	});
});

describe("takePage() says that an article is gone", () => {
	test.each<[what: string, body: string, on: string | null]>([
		[
			"withdrawn",
			"<h1>This article has been withdrawn</h1><p>Withdrawn on 7 March 2026: it named the wrong boat.</p>",
			"2026-03-07",
		],
		["removed", "<p>This story was removed on March 7, 2026 because it was wrong.</p>", "2026-03-07"],
		["retracted above its text", `<p>This article has been retracted.</p>${BODY}`, null],
	])("%s", (_, body, on) => {
		const html = makePage({ head: CANONICAL, json: LINKED, frame: () => `<main>${body}</main>` });
		expect(takePage("x.html", html, [])).toEqual({ drafts: [], gone: [{ nativeId: ADDRESS, on }], passedOver: [] });
	});

	test("or that it is no longer there, for whatever reason", () => {
		const html = makePage({ head: CANONICAL, frame: () => "<h1>Sorry, this page is no longer available</h1>" });
		const reason = "says that it is no longer available";
		expect(takePage("x.html", html, []).passedOver).toEqual([
			{ nativeId: ADDRESS, headline: null, reason, weight: "closing" },
		]);
	});

	test("but not where a page speaks of a list of the reader's", () => {
		const body = `<p>This article has been removed from your list.</p>${BODY}`;
		expect(draftOf({ json: LINKED, body }).body.text).toContain(TEXT);
	});
});

test.each<[status: unknown, weight: string]>([
	["Draft", "hidden"],
	["https://schema.org/Draft", "hidden"],
	[{ "@type": "DefinedTerm", name: "In progress" }, "hidden"],
	[["Published", "Pending"], "hidden"],
	["Foo", "closing"],
])("takePage() tells nothing of a work that is %j", (creativeWorkStatus, weight) => {
	const { drafts, passedOver } = takePage("x.html", makePage({ json: { ...LINKED, creativeWorkStatus } }), []);
	expect([drafts, passedOver]).toMatchObject([[], [{ nativeId: "x.html", headline: null, weight }]]);
});

test("takePage() hears that a work is retracted, or published", () => {
	const taken = (creativeWorkStatus: string) =>
		takePage("x.html", makePage({ json: { ...LINKED, creativeWorkStatus } }), []);
	expect(taken("Retracted").gone).toEqual([{ nativeId: "x.html", on: null }]);
	expect(taken("Published").drafts).toHaveLength(1);
});

test("takePage() closes where nobody can read when a page expires", () => {
	const { drafts, passedOver } = takePage("x.html", makePage({ json: { ...LINKED, expires: "soon" } }), []);
	expect([drafts, passedOver]).toMatchObject([[], [{ nativeId: "x.html", weight: "closing" }]]);
});

describe("takePage() refuses", () => {
	const LIST = '<h2>One</h2><time datetime="2026-03-05">5 March</time><h2>Two</h2>';
	test.each<[what: string, parts: Parts, reason: RegExp]>([
		["a page without type and date", {}, /is no article/],
		["a list of articles", { head: '<meta property="og:type" content="website">', body: LIST + BODY }, /is no article/],
		["a list in JSON-LD", { json: [LINKED, { ...LINKED, headline: "Seal steals sandwich" }] }, /is no article/],
		["an article without text", { json: LINKED, body: "", frame: () => "" }, /has no text/],
		["one without a headline", { json: { ...LINKED, headline: "" }, frame: (body) => body }, /has no headline/],
		["one behind a paywall", { json: { ...LINKED, isAccessibleForFree: "False" } }, /paywall/],
		[
			"one that is locked",
			{ json: LINKED, head: '<meta property="article:content_tier" content="locked">' },
			/paywall/,
		],
		["one that ends at a wall", { json: LINKED, body: `${BODY}<p>Subscribe to continue reading.</p>` }, /paywall/],
		["one with half of its words", { json: { ...LINKED, isAccessibleForFree: false, wordCount: 200 } }, /paywall/],
		["one that is nested too deeply", { json: LINKED, body: "<div>".repeat(300) + BODY }, /nested/],
		["one with too many elements", { json: LINKED, body: "<p>a</p>".repeat(21_000) }, /elements/],
	])("%s", (_, parts, reason) => {
		const { drafts, gone, passedOver } = takePage("x.html", makePage(parts), []);
		expect([drafts, gone]).toEqual([[], []]);
		expect(passedOver).toMatchObject([{ nativeId: "x.html" }]);
		expect(passedOver[0]?.reason).toMatch(reason);
	});

	test("no article behind a paywall that is all there", () => {
		const wall = { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".body" };
		const json = { ...LINKED, isAccessibleForFree: false, hasPart: wall };
		expect(draftOf({ json }).body.text).toBe(TEXT);
		expect(draftOf({ json: { ...LINKED, isAccessibleForFree: false, wordCount: 80 } }).body.text).toBe(TEXT);
	});
});

test.each<[what: string, html: string]>([
	["nothing", ""],
	["no HTML", "{}"],
	["bytes", "\u0000\ufffd<\u0001>"],
	["an unclosed tag", "<html><body><p class="],
	["JSON of another kind", makePage({ json: [null, 1, "x", [[]], { "@graph": 1, "@type": 2, "@id": 3 }] })],
	[
		"fields of other kinds",
		makePage({
			json: { ...LINKED, headline: [{}], author: [null, 1, {}], publisher: 1, hasPart: "x", correction: [1, null] },
		}),
	],
	[
		"an object that refers to itself",
		makePage({ json: { "@id": "#a", "@type": "NewsArticle", author: { "@id": "#a" } } }),
	],
	["deep JSON", makePage({ json: `${"[".repeat(50_000)}${"]".repeat(50_000)}` })],
	[
		"bad addresses",
		makePage({ head: '<link rel="canonical" href="http://[">', json: { ...LINKED, url: "javascript:1" } }),
	],
])("takePage() throws nothing for %s", (_, html) => {
	expect(() => takePage("x.html", html, [])).not.toThrow();
});
