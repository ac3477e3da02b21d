import { expect, test } from "vitest";
import { NEWSML_G2 } from "#src/intake/wire/newsml/newsml-g2.ts";
import { onlyDraft, onlyPassedOver, paragraphsOf, takeAll, under } from "./taking.ts";

const XHTML =
	"<html><head><title>t</title></head><body><p>Two otters swam.</p><h2>Where</h2><p>In the Brack.</p></body></html>";

type Parts = {
	readonly kind?: string;
	readonly itemMeta?: string;
	readonly contentMeta?: string;
	readonly content?: string;
	readonly guid?: string;
};

/** An item of which each part may be another. */
function item({ kind = "newsItem", itemMeta = "", contentMeta = "", content, guid = "urn:g:1" }: Parts): string {
	return `<${kind} xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="4" xml:lang="en">
		<rightsInfo><copyrightHolder><name>Gull News</name></copyrightHolder></rightsInfo>
		<itemMeta><versionCreated>2026-05-04T10:00:00Z</versionCreated>${itemMeta}</itemMeta>
		<contentMeta><headline>Otters &amp; eels return</headline>${contentMeta}</contentMeta>
		<contentSet>${content ?? `<inlineXML contenttype="application/xhtml+xml">${XHTML}</inlineXML>`}</contentSet>
	</${kind}>`;
}

function take(parts: Parts) {
	return takeAll(NEWSML_G2, `<?xml version="1.0"?>${item(parts)}`);
}

test("an item is a draft, with where each field was found", () => {
	const contentMeta = `<contentCreated>2026-05-03T08:00:00+02:00</contentCreated>
		<located><name>Brackmouth</name></located>
		<creator><name>Ivo Lund</name></creator><creator><name>Nell Farr</name></creator>
		<infoSource><name>Tern Agency</name></infoSource><language tag="en-GB"/>
		<subject type="cpnat:geoArea"><name>Brack</name></subject>
		<subject type="cpnat:abstract"><name>Nature</name></subject>
		<description role="drol:caption">An otter.</description><description role="x:summary">Both are back.</description>`;
	const draft = onlyDraft(take({ contentMeta }));
	expect(draft.fields).toEqual({
		headline: "Otters & eels return",
		standfirst: "Both are back.",
		byline: "Ivo Lund, Nell Farr",
		dateline: "Brackmouth",
		publisher: "Tern Agency",
		section: "Nature",
		language: "en-GB",
		published: "2026-05-03T08:00:00+02:00",
		updated: "2026-05-04T10:00:00Z",
		version: "4",
	});
	expect(draft.origins).toMatchObject({ publisher: "infoSource/name", dateline: "located/name" });
	expect(paragraphsOf(draft)).toEqual(["Two otters swam.", "Where", "In the Brack."]);
});

test.each([
	['<pubStatus qcode="stat:canceled"/>', "gone"],
	['<pubStatus qcode="xyz:canceled"/>', "gone"],
	['<pubStatus qcode="stat:usable"/><signal qcode="sig:kill"/>', "gone"],
	['<signal uri="http://example.org/signal/mandatory-kill"/>', "gone"],
	['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>', "gone"],
	['<pubStatus qcode="stat:usable"/><pubStatus qcode="stat:canceled"/>', "gone"],
	['<pubStatus qcode="stat:retired"/>', "closing"],
	["<pubStatus/>", "closing"],
	["<edNote>Embargoed until 2 March 2027</edNote>", "closing"],
	["<edNote>KILL this story: do not use.</edNote>", "closing"],
	["<embargoed/>", "closing"],
	["<embargoed>2031-01-01T00:00:00</embargoed>", "closing"],
	["<embargoed>soon</embargoed>", "closing"],
	['<itemClass qcode="ninat:picture"/>', "quiet"],
	['<itemClass qcode="agency:video"/><pubStatus qcode="stat:odd"/>', "quiet"],
])("%s: %s", (itemMeta, fate) => {
	const { drafts, gone, passedOver } = take({ itemMeta });
	expect(drafts).toEqual([]);
	if (fate === "gone") expect(gone).toEqual([{ nativeId: "urn:g:1", on: "2026-05-04T10:00:00Z" }]);
	else expect(passedOver).toMatchObject([{ nativeId: "urn:g:1", headline: null, weight: fate }]);
});

test.each([
	['<pubStatus qcode="stat:withheld"/>', { state: "withheld", embargo: undefined }],
	[
		'<pubStatus qcode="s:usable"/><embargoed>2031-01-01T00:00:00+01:00</embargoed>',
		{ state: "usable", embargo: "2031-01-01T00:00:00+01:00" },
	],
	["", { state: undefined, embargo: undefined }],
])("%s has the standing %o", (itemMeta, fields) => {
	expect(under(fields, onlyDraft(take({ itemMeta })).fields)).toEqual(fields);
});

const NITF = `<nitf>
	<head><docdata management-status="embargoed"><date.expire norm="2031-01-01T08:00:00+00:00"/></docdata></head>
	<body><body.head><byline>By Ivo Lund</byline></body.head><body.content><p>A.</p></body.content></body>
</nitf>`;

test.each([
	["<inlineXML><x:html xmlns:x='h'><x:body><x:p>A &lt; B &#8217;</x:p></x:body></x:html></inlineXML>", ["A < B ’"]],
	["<inlineXML><nitf><body><body.content><p>From NITF.</p></body.content></body></nitf></inlineXML>", ["From NITF."]],
	['<inlineData contenttype="text/plain">One.\n\nTwo &amp; three.</inlineData>', ["One.", "Two & three."]],
	[
		'<inlineData contenttype="text/html"><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></inlineData>',
		["One.", "Two & three."],
	],
	[
		`<inlineData contenttype="text/plain">All in one.</inlineData><inlineXML>${XHTML}</inlineXML>`,
		["Two otters swam.", "Where", "In the Brack."],
	],
	['<inlineData encoding="base64">QQ==</inlineData><inlineData>Words.</inlineData>', ["Words."]],
])("the content %s is %o", (content, paragraphs) => {
	expect(paragraphsOf(onlyDraft(take({ content })))).toEqual(paragraphs);
});

test("a document in NITF within may say more of the standing, and fill fields", () => {
	const { fields } = onlyDraft(
		take({ itemMeta: '<pubStatus qcode="stat:usable"/>', content: `<inlineXML>${NITF}</inlineXML>` }),
	);
	expect(fields).toMatchObject({ byline: "Ivo Lund", embargo: "2031-01-01T08:00:00+00:00" });
});

test.each([
	["<signal qcode='sig:correction'/><edNote>Corrects spelling in par 2. Desk: call Ann.</edNote>", undefined],
	[
		"<signal qcode='sig:correction'/><edNote>This story has been corrected: there were two otters.</edNote>",
		[{ date: "2026-05-04T10:00:00Z", note: "This story has been corrected: there were two otters." }],
	],
	["<signal qcode='sig:update'/><edNote>UPDATES throughout</edNote>", undefined],
])("%s gives the corrections %o", (itemMeta, corrections) => {
	const taken = take({ itemMeta });
	expect(onlyDraft(taken).fields.corrections).toEqual(corrections);
	expect(JSON.stringify(taken)).not.toMatch(/Ann|UPDATES/);
});

test("a message holds several items", () => {
	const parts = [
		item({ guid: "urn:g:1" }),
		item({ guid: "urn:g:2", itemMeta: '<pubStatus qcode="stat:canceled"/>' }),
		item({ guid: "urn:g:3", kind: "packageItem" }),
		item({ guid: "urn:g:4", kind: "planningItem" }),
		'<newsItem guid="urn:g:5"> ... </newsItem>',
	];
	const header = '<header><signal qcode="x:canceled"/></header>';
	const text = `<newsMessage>${header}<itemSet>${parts.join("")}</itemSet></newsMessage>`;
	const taken = takeAll(NEWSML_G2, text);
	expect(taken.drafts.map(({ nativeId }) => nativeId)).toEqual(["urn:g:1"]);
	expect(taken.gone.map(({ nativeId }) => nativeId)).toEqual(["urn:g:2"]);
	expect(taken.passedOver.map(({ nativeId, weight }) => [nativeId, weight])).toEqual([
		["urn:g:3", "quiet"],
		["urn:g:4", "quiet"],
		["urn:g:5", "fault"],
	]);
});

test.each(["", "no XML", "<newsItem guid='1'><itemMeta>", "<a/><b/>"])("%j closes", (text) => {
	expect(onlyPassedOver(takeAll(NEWSML_G2, text)).weight).toBe("closing");
});

test("what a document type declares is not resolved", () => {
	const types = '<!DOCTYPE newsItem [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
	const content = "<inlineXML><html><body><p>&b; &x; &nbsp;end</p></body></html></inlineXML>";
	expect(paragraphsOf(onlyDraft(takeAll(NEWSML_G2, types + item({ content }))))).toEqual(["&b; &x; end"]);
});

const inline = (attributes: string, words: string) =>
	`<inlineXML ${attributes}><html><body><p>${words}</p></body></html></inlineXML>`;

test.each<[content: string, paragraphs: readonly string[]]>([
	[inline('rendition="rnd:notepad"', "Ring the desk.") + inline("", "Otters swam."), ["Otters swam."]],
	[inline('rendition="rnd:summary"', "Otters.") + inline('rendition="rnd:web"', "Otters swam."), ["Otters swam."]],
	[inline('role="x:internalNote"', "Ring the desk.") + inline('rendition="a:b"', "Otters swam."), ["Otters swam."]],
	[inline('rendition="rnd:own"', "Otters swam."), ["Otters swam."]],
])("of several renditions the text is read: %s", (content, paragraphs) =>
	expect(paragraphsOf(onlyDraft(take({ content })))).toEqual(paragraphs),
);

test.each([
	[inline('rendition="rnd:notepad"', "Ring the desk.")],
	[inline('rendition="rnd:a"', "Ring the desk.") + inline('rendition="rnd:b"', "Otters swam.")],
	['<inlineData contenttype="text/plain" rendition="rnd:editorial">Ring the desk.</inlineData>'],
])("where nobody knows which is the text there is none: %s", (content) =>
	expect(JSON.stringify(take({ content }))).not.toContain("Ring"),
);
