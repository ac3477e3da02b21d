import { item, rss } from "../intake/feed/feeds.ts";
import { makePage } from "../intake/page/made-page.ts";
import { wxr, wxrItem } from "../intake/wordpress/exports.ts";

/** A word that stands wherever something is not for publication, and nowhere else. */
export const SECRET = "Quibbleworth";

const SAID = "“The bell rang by itself at noon,” said Orla Finch, who keeps the tower at Wick Cross.";
const LEAD = "The bell of Wick Cross rang on Tuesday for the first time since its rope was cut in 1987.";
export const TEXT = `${LEAD}\n\n${SAID}`;
const HTML = `<p>${LEAD}</p><p>${SAID}</p>`;
const NOTE = "This article was amended on 7 May 2026. An earlier version said the rope was cut in 1978.";

const POST = {
	id: 7,
	...{ date: "2026-05-05T11:00:00", date_gmt: "2026-05-05T10:00:00", modified_gmt: "2026-05-05T10:00:00" },
	...{ status: "publish", type: "post", link: "https://wick.example/bell/", slug: "bell" },
	title: { rendered: "Bell rings &#8216;by itself&#8217; at Wick Cross &amp; Down" },
	content: { rendered: HTML, protected: false },
	excerpt: { rendered: "<p>The bell of Wick Cross rang on Tuesday for the first [&hellip;]</p>", protected: false },
	_embedded: { author: [{ name: "Lena Marsh" }] },
};

const NINJS = {
	...{ uri: "urn:newsml:wick.example:7", type: "text", version: "1", headline: "Bell rings at Wick Cross" },
	...{ pubstatus: "usable", versioncreated: "2026-05-05T10:00:00Z", body_html: HTML },
	ednote: `Call ${SECRET} before use.`,
	notepad: { nonpublic_html: `<p>${SECRET}</p>` },
	extra: { dateinternal: SECRET },
};
const { body_html: _, ...BODILESS } = NINJS;

const GHOST_POST = {
	...{ id: "g7", title: "Bell rings at Wick Cross", slug: "bell", type: "post", status: "published" },
	...{ visibility: "public", published_at: "2026-05-05T10:00:00.000Z", updated_at: "2026-05-05T10:00:00.000Z" },
	html: null,
	lexical: JSON.stringify({
		root: {
			...{ type: "root", version: 1 },
			children: [LEAD, SAID].map((text) => ({ type: "paragraph", children: [{ type: "text", text, format: 0 }] })),
		},
	}),
};
const TK = { ...GHOST_POST, id: "g8", status: "draft", title: `TK ${SECRET}`, html: `<p>TK ${SECRET}</p>` };

const GUARDIAN = {
	...{ id: "news/2026/may/05/bell", type: "article", sectionName: "News", webTitle: "Bell rings" },
	...{ webPublicationDate: "2026-05-05T10:00:00Z", webUrl: "https://wick.example/bell" },
	fields: { headline: "Bell rings at Wick Cross", body: HTML, bodyText: `${LEAD} ${SAID}`, internalNote: SECRET },
};
const ARC = {
	...{ type: "story", _id: "BELL7", headlines: { basic: "Bell rings at Wick Cross" }, revision: { published: true } },
	...{ first_publish_date: "2026-05-05T10:00:00Z", publish_date: "2026-05-05T10:00:00Z" },
	content_elements: [LEAD, SAID].map((content) => ({ type: "text", content })),
	...{ editor_note: SECRET, planning: { internal_note: SECRET } },
};

const g2 = (guid: string, more: string) => `<?xml version="1.0" encoding="UTF-16"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1" xml:lang="en">
<itemMeta><versionCreated>2026-05-05T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/>
<edNote>${SECRET} rang the desk.</edNote>${more}</itemMeta>
<contentMeta><headline>Bell rings at Wick Cross</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>${HTML}</body></html></inlineXML></contentSet>
</newsItem>`;

const nitf = (docdata: string) => `<?xml version="1.0"?><nitf><head><docdata><doc-id id-string="bell-7"/>
<date.issue norm="20260505T100000Z"/><ed-msg info="${SECRET}"/>${docdata}</docdata></head><body><body.head><hedline>
<hl1>Bell rings at Wick Cross</hl1></hedline><note noteclass="editorsnote"><body.content><p>${SECRET}</p></body.content>
</note></body.head><body.content>${HTML}</body.content></body></nitf>`;

const MATTER = '<meta property="og:type" content="article"><link rel="canonical" href="https://wick.example/bell">';
const page = makePage({ head: `${MATTER}<meta name="author" content="Zoë Müller">`, body: `<p>Café Zoë. ${LEAD}</p>` });
const BOM = Buffer.from([0xff, 0xfe]);

/** Ten minutes for clocks that differ, behind an instant. */
const TOMORROW = "2026-05-06T06:10:00+02:00";

const DEEP = 50_000;
const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
const doctype = (root: string) => `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY l0 "ha">${LAUGHS}
<!ENTITY file SYSTEM "file:///etc/hostname">]>`;

const json = (value: unknown) => JSON.stringify(value);
const inFeed = (content: string, fields = "") => rss(item(`<title>Bell rings</title>${fields}`, content));
const exported = (fields: Readonly<Record<string, string>>) => wxr(wxrItem({ "content:encoded": HTML, ...fields }));
const ghost = (...posts: readonly unknown[]) => json({ db: [{ meta: { exported_on: 1 }, data: { posts } }] });

/** Shapes in which articles come in real life, as files. */
export const SHAPES = {
	login: { "a.xml": exported({}) },
	coAuthors: {
		"a.xml": wxr(
			wxrItem(
				{ "content:encoded": HTML },
				'<category domain="author" nicename="cap-amoss">Ada Moss</category>'.repeat(2) +
					'<category domain="author" nicename="cap-lena">Lena Marsh</category>',
			),
		),
	},
	membersOnly: {
		"a.xml": exported({
			"content:encoded": `<p>[restrict level=1]${SECRET}</p><p>${SECRET}[/restrict]</p>${HTML}[note]${SECRET}[/note]
				<!-- wp:members/only --><p>${SECRET}</p><!-- /wp:members/only -->[vc_row]<p>[ed_note]${SECRET}[/ed_note][/vc_row]`,
		}),
	},
	noZone: { "a.json": json([POST]) },
	noDate: {
		"a.xml": exported({ "wp:post_date_gmt": "0000-00-00 00:00:00", "wp:post_modified_gmt": "0000-00-00 00:00:00" }),
	},
	draftWithoutDate: {
		"a.xml": exported({ "wp:status": "draft", "wp:post_date_gmt": "0000-00-00 00:00:00", title: SECRET }),
	},
	password: { "a.xml": exported({ "wp:post_password": SECRET, title: SECRET, "content:encoded": `<p>${SECRET}</p>` }) },
	privately: { "a.xml": exported({ "wp:status": "private", title: SECRET }) },
	pageAndPicture: {
		"a.xml": wxr(
			wxrItem({ "wp:post_type": "page" }),
			wxrItem({ "wp:post_type": "attachment", "wp:status": "inherit" }),
		),
	},
	lexical: { "a.json": ghost(GHOST_POST) },
	toCome: { "a.json": ghost(TK) },
	teaser: {
		"a.xml": rss("<item><guid>a</guid><title>Bell rings</title><description>It rang [...]</description></item>"),
	},
	firstAppeared: {
		"a.xml": inFeed(`${HTML}<p>The post <a href="/b">Bell rings</a> first appeared on <a href="/">Wick News</a>.</p>`),
	},
	bodyText: { "a.json": json({ response: { status: "ok", content: GUARDIAN } }) },
	plainText: { "a.json": json({ ...BODILESS, mimetype: "text/plain", body_text: `${LEAD}\n\n${SAID}` }) },
	plainLines: { "a.json": json({ ...BODILESS, mimetype: "text/plain", body_text: `  ${LEAD}\n  ${SAID}` }) },
	ninjsNotes: { "a.json": json(NINJS) },
	correctingNote: { "a.json": json({ ...NINJS, ednote: `CORRECTION: ${NOTE} ${SECRET} rang about it.` }) },
	arcNotes: { "a.json": json(ARC) },
	g2Notes: { "a.xml": Buffer.concat([BOM, Buffer.from(g2("urn:newsml:wick.example:7", ""), "utf16le")]) },
	nitfNotes: { "a.xml": nitf("") },
	usableLater: { "a.json": json({ ...NINJS, embargoed: "2026-05-06T06:00:00+02:00" }) },
	unreadableEmbargo: { "a.json": json({ ...NINJS, embargoed: `when ${SECRET} says so` }) },
	scheduledGuardian: { "a.json": json({ response: { content: { ...GUARDIAN, webPublicationDate: TOMORROW } } }) },
	scheduledGhost: { "a.json": ghost({ ...GHOST_POST, published_at: TOMORROW }) },
	scheduledExport: { "a.xml": exported({ "wp:post_date_gmt": "2026-05-06 04:10:00" }) },
	scheduledFeed: { "a.xml": inFeed(HTML, "<pubDate>Wed, 06 May 2026 04:10:00 GMT</pubDate>") },
	scheduledPage: {
		"a.html": makePage({
			head: `${MATTER}<meta property="article:published_time" content="${TOMORROW}">`,
			body: `<p>${LEAD}</p>`,
		}),
	},
	unknownStatus: { "a.json": json({ ...NINJS, pubstatus: SECRET }) },
	expireIsEmbargo: {
		"a.xml": nitf('<date.expire norm="20260506T040000Z"/>').replace(
			"<docdata",
			'<docdata management-status="embargoed"',
		),
	},
	rewritten: {
		"a.json": json(NINJS),
		"b.json": json({
			...{ ...NINJS, uri: "urn:newsml:wick.example:8", evolvedfrom: NINJS.uri, headline: "Bell rings twice" },
			...{ versioncreated: "2026-05-05T12:00:00Z", body_html: HTML.replace("by itself", "twice") },
		}),
	},
	lateOlder: {
		"a.json": json({ ...NINJS, version: "10", headline: "Bell rings twice" }),
		"b.json": json({ ...NINJS, version: "9" }),
	},
	pullQuote: {
		"a.xml": inFeed(`${HTML}<figure class="wp-block-pullquote"><blockquote><p>The bell rang by itself at noon</p>
			<cite>Orla Finch</cite></blockquote></figure>`),
	},
	correctionInBody: { "a.xml": inFeed(`${HTML}<p><em>${NOTE}</em></p>`) },
	latin: { "a.html": Buffer.from(page.replace("utf-8", "iso-8859-1"), "latin1") },
	sameName: { "bell.md": `---\nheadline: Bell\n---\n${LEAD}\n`, "bell.html": page, "bell.json": json(NINJS) },
	bomb: {
		"a.xml": `${doctype("rss")}${inFeed(HTML)
			.replace(/^.*?\?>/, "")
			.replace("Bell rings", "Bell &l9;&file;")}`,
		"b.xml": `${doctype("nitf")}${nitf("")
			.replace(/^.*?\?>/, "")
			.replace("by itself", "&l9;&file;")}`,
	},
	deepJson: { "a.json": `{"uri":"urn:a","headline":"A","x":${"[".repeat(DEEP)}` },
	deepXml: { "a.xml": `<nitf><body>${"<block>".repeat(DEEP)}` },
	deepHtml: { "a.html": makePage({ head: MATTER, body: `${"<div>".repeat(DEEP)}<p>${LEAD}</p>` }) },
} satisfies Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>;
