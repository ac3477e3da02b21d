import { expect, test } from "vitest";
import { compose } from "#src/intake/blocks/compose.ts";
import { htmlBlocks } from "#src/intake/blocks/html-blocks.ts";
import { plainBlocks } from "#src/intake/blocks/plain-blocks.ts";
import { takePage } from "#src/intake/page/take-page.ts";

const HEADLINE = "Lighthouse at Gull Point to be lit again";
const LEAD =
	"GULL POINT — The lighthouse at Gull Point will be lit again on 1 May, eleven years after its lamp went out, " +
	"the coastal trust said on Tuesday.";
const QUOTED =
	"“A dark tower is no use to anybody,” said Hester Quill, who has kept its keys since the last keeper left.";
const COST = "Costs & tides";
const PRICE =
	"The lamp, the lens and 214 new steps came to £310,000 – a third more than the trust had hoped. " +
	"It will turn every 20 seconds.";
const BOATS = "Boats may land at the point from Easter, wind allowing; the café opens at 9.30am.";
const ITEMS = ["Adults pay £6", "Children climb free"];
const NOTE = "This article was amended on 4 April 2026. An earlier version said the lamp would turn every 12 seconds.";
const TEXT = [LEAD, QUOTED, COST, PRICE, BOATS, ...ITEMS].join("\n\n");
const UPDATED = "2026-04-04T10:00:00Z";

const encode = (text: string) => text.replaceAll("&", "&amp;");
// As editors leave it: blanks that do not break, hyphens that do not show, a line broken where the editor's was.
const typed = (text: string) =>
	encode(text)
		.replace("1 May", "1&nbsp;May")
		.replace("lighthouse at", "light&shy;house at")
		.replace("eleven years", "eleven\n\tyears");
const p = (text: string) => `<p>${typed(text)}</p>`;

const CAPTION = "The tower in March. Photograph: Ned Fenn";
const TWEET =
	'<blockquote class="twitter-tweet"><p lang="en">Light at last!</p>&mdash; Gull (@gull) ' +
	'<a href="https://s.example/1">3 April</a></blockquote>';
const RELATED = '<p><strong>Read more:</strong> <a href="https://a.example/keeper">The last keeper remembers</a></p>';
const PULL = "<blockquote><p>A dark tower is no use to anybody</p><cite>Hester Quill</cite></blockquote>";
const LIST = `<ul><li>${ITEMS[0]}</li><li>${ITEMS[1]}</li></ul>`;
const FIGURE = `<figure class="wp-block-image"><img src="t.jpg"/><figcaption>${CAPTION}</figcaption></figure>`;

const RSS = [
	...[
		p(LEAD),
		FIGURE,
		p(QUOTED),
		`<h2>${encode(COST)}</h2>`,
		p(PRICE),
		`<figure class="wp-block-pullquote">${PULL}</figure>`,
	],
	...[RELATED, p(BOATS), LIST, TWEET, `<p class="note"><em>${NOTE}</em></p>`],
	'<p>The post <a href="https://a.example/1">Lighthouse</a> appeared first on <a href="/">The Point</a>.</p>',
].join("\n");

const block = (name: string, html: string) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
const GUTENBERG = [
	block("paragraph", p(LEAD)),
	block('image {"id":7}', FIGURE),
	block("paragraph", p(QUOTED)),
	block("heading", `<h2 class="wp-block-heading">${encode(COST)}</h2>`),
	block("paragraph", p(PRICE)),
	block("pullquote", `<figure class="wp-block-pullquote">${PULL}</figure>`),
	block("paragraph", RELATED),
	block("paragraph", p(BOATS)),
	block("list", LIST),
	block("html", TWEET),
	block("paragraph", `<p><em>${NOTE}</em></p>`),
].join("\n\n");

const CLASSIC = [
	...[`[caption id="attachment_7" width="300"]<img src="t.jpg" /> ${CAPTION}[/caption]`, typed(LEAD), typed(QUOTED)],
	...[
		`<h2>${encode(COST)}</h2>\n${typed(PRICE)}`,
		'[gallery ids="7,8"]',
		PULL,
		typed(BOATS),
		LIST,
		"https://s.example/1",
	],
	`<em>${NOTE}</em>`,
].join("\r\n\r\n");

const XHTML = `<body xmlns="http://www.w3.org/1999/xhtml">${p(LEAD)}${p(QUOTED)}<h2>${encode(COST)}</h2>
	${p(PRICE)}<br/>${p(BOATS)}
	<ul><li><p>${ITEMS[0]}</p></li><li><p>${ITEMS[1]}</p></li></ul>${p(NOTE)}</body>`;

const NITF = `<block>${p(LEAD)}<media media-type="image"><media-reference mime-type="image/jpeg" source="t.jpg"/>
	<media-caption>${p(CAPTION)}</media-caption><media-producer>Ned Fenn</media-producer></media>${p(QUOTED)}
	<hl2>${encode(COST)}</hl2>${p(PRICE)}${p(BOATS)}<ul><li>${ITEMS[0]}</li><li>${ITEMS[1]}</li></ul>${p(NOTE)}</block>`;

const GUARDIAN = `${p(LEAD)} <figure class="element element-image"><img/><figcaption>
	<span class="element-image__caption">${CAPTION}</span>
	</figcaption></figure> ${p(QUOTED)} <h2>${encode(COST)}</h2> ${p(PRICE)} <aside class="element element-rich-link"><p>
	<span>Related: </span><a href="https://a.example/keeper">The last keeper remembers</a></p></aside>
	${p(BOATS)} ${LIST} <p>• ${NOTE}</p>`;

test.each<[what: string, html: string]>([
	["RSS and WordPress's REST API", RSS],
	["WXR with blocks", GUTENBERG],
	["WXR of the classic editor", CLASSIC],
	["XHTML of NewsML-G2 and ninjs", XHTML],
	["NITF", NITF],
	["the Guardian's API", GUARDIAN],
])("compose() makes the same text of %s", (_, html) => {
	const { text, corrections, dateline } = compose(htmlBlocks(html), { updated: UPDATED });
	expect(text).toBe(TEXT);
	expect(corrections).toEqual([{ date: "2026-04-04", note: NOTE }]);
	expect(dateline).toBe("GULL POINT");
});

test.each<[what: string, plain: string]>([
	["with empty lines", [LEAD, QUOTED, COST, PRICE, BOATS, ...ITEMS, NOTE].join("\n\n")],
	["with a line for each paragraph", [LEAD, QUOTED, COST, PRICE, BOATS, ...ITEMS, NOTE].join("\r\n")],
	["with lines set in", [LEAD, QUOTED, COST, PRICE, BOATS, ...ITEMS, NOTE].map((it) => `\t${it}`).join("\n")],
])("compose() makes the same text of plain text %s", (_, plain) => {
	expect(compose(plainBlocks(plain), { updated: UPDATED }).text).toBe(TEXT);
});

test("takePage() makes the same text of a page", () => {
	const page = `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Point</title>
		<meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}">
		<meta property="article:published_time" content="2026-04-03T08:00:00Z"></head>
		<body><header><a href="/">The Point</a><nav><ul><li><a href="/news">News</a></li></ul></nav></header>
		<main><article><h1>${HEADLINE}</h1><p class="byline">By Tess Amory</p>
		<p><time datetime="2026-04-03">3 April 2026</time></p>
		<div class="body">${RSS}</div></article>
		<aside class="most-read"><h2>Most read</h2><ol><li><a href="/x">Seal steals sandwich</a></li></ol></aside></main>
		<footer><p>© The Point. All rights reserved, in every sea and on every shore of it.</p></footer></body></html>`;
	const [draft] = takePage("lighthouse.html", page, []).drafts;
	expect(draft?.body.text).toBe(TEXT);
	expect(draft?.fields).toMatchObject({
		headline: HEADLINE,
		byline: "Tess Amory",
		corrections: [{ date: "2026-04-04", note: NOTE }],
	});
});
