import { expect, test } from "vitest";
import { FEED } from "#src/intake/feed/feed-door.ts";
import { takeAll } from "../samples.ts";
import { atom, item, rss } from "./feeds.ts";

const list = '<li xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" resource="u"/>';

test.each([
	["elements without end", rss("<a>".repeat(200_000))],
	["items within items", rss("<item>".repeat(100_000))],
	["titles that do not end", rss("<item><title>".repeat(900))],
	["CDATA that does not end", rss("<item><description><![CDATA[".repeat(50_000))],
	["comments that do not end", rss("<!--".repeat(200_000))],
	["nothing but &", rss(`<item><title>${"&".repeat(1_000_000)}</title></item>`)],
	["attributes", rss(`<item ${"a='b' ".repeat(100_000)}></item>`)],
	[
		"entities within entities",
		`<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${rss("<item><title>&b;</title></item>")}`,
	],
	[
		"a list of RSS 1.0",
		`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${list.repeat(20_000)}</rdf:RDF>`,
	],
	["XHTML within XHTML", atom(`<entry><content type="xhtml">${"<div>".repeat(100_000)}</content></entry>`)],
	["lists within lists", `{"version":"https://jsonfeed.org/version/1.1","items":${"[".repeat(500_000)}`],
])("a feed of %s costs no more than its length", (_, text) => {
	const started = performance.now();
	expect(takeAll(FEED, text).drafts).toEqual([]);
	expect(performance.now() - started).toBeLessThan(3000);
});

test("a feed that declares what stands elsewhere is not read, one that only names its DTD is", () => {
	const feed = rss(item("<title>Lit</title>"));
	const declared = `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>${feed.replace("Lit", "&a;")}`;
	expect(takeAll(FEED, declared)).toMatchObject({ drafts: [], passedOver: [{ nativeId: null, weight: "fault" }] });
	const named = feed.replace(
		"?>",
		'?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd">',
	);
	expect(takeAll(FEED, named).drafts).toHaveLength(1);
});

test("of a feed with too many items the first are read, and the others are told of", () => {
	const { passedOver } = takeAll(FEED, rss("<item><guid>a</guid></item>".repeat(5002)));
	expect(passedOver.at(-1)?.reason).toBe("has more than 5000 items: the last 2 were not read");
});
