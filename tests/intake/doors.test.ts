import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FEED } from "#src/intake/feed/feed-door.ts";
import { GHOST } from "#src/intake/ghost/ghost-door.ts";
import { WORDPRESS_REST } from "#src/intake/wordpress/rest-door.ts";
import { WXR } from "#src/intake/wordpress/wxr-door.ts";
import { atom, item, rss } from "./feed/feeds.ts";
import { hasSamples, readSample, takeAll } from "./samples.ts";
import { wxr, wxrItem } from "./wordpress/exports.ts";

const DOORS = [FEED, WXR, WORDPRESS_REST, GHOST];
const OPENING = 4000;

function claimants(name: string, text: string): readonly string[] {
	return DOORS.filter((door) => door.fits(name, text.slice(0, OPENING))).map((door) => door.name);
}

const GHOST_EXPORT = '{"db":[{"meta":{"exported_on":1,"version":"5"},"data":{"posts":[{"id":"a"}]}}]}';
const REST_POST = '[{"id":1,"date_gmt":"2026-03-06T17:00:00","modified_gmt":"","title":{"rendered":"Lit"}}]';

test.each([
	["a.xml", rss(item("<title>Lit</title>")), ["feed"]],
	["a.xml", atom("<entry/>"), ["feed"]],
	["a.xml", `\uFEFF<?xml version="1.0"?><!DOCTYPE rss><rss version="0.91"><channel/></rss>`, ["feed"]],
	["a.xml", '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', ["feed"]],
	["a.xml", wxr(wxrItem()), ["WordPress export"]],
	["a.json", '{ "version" : "https:\\/\\/jsonfeed.org\\/version\\/1.1"', ["feed"]],
	["a.json", '{"version":"1","uri":"urn:newsml:x","headlines":[]}', []],
	["a.json", GHOST_EXPORT, ["Ghost export"]],
	["a.json", '{"meta":{"exported_on":1},"data":{"posts":[]}}', ["Ghost export"]],
	["a.json", REST_POST, ["WordPress REST answer"]],
	["https://corran.example/wp-json/wp/v2/posts?page=9", "[]", ["WordPress REST answer"]],
	["a.json", '{"code":"rest_forbidden","message":"no"}', ["WordPress REST answer"]],
	["a.json", "[]", []],
	["a.json", '{"response":{"content":{"id":"a"}}}', []],
	["a.xml", '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">', []],
	["a.xml", "<nitf><head/></nitf>", []],
	["a.html", "<!doctype html><html><feed></feed></html>", []],
	["a.md", "---\ntitle: <rss version='2.0'>\n---", []],
	["a.txt", "", []],
])("%s that begins %j is claimed by %j", (name, text, doors) => expect(claimants(name, text)).toEqual(doors));

describe.skipIf(!hasSamples)("samples", () => {
	const own: Readonly<Record<string, string>> = {
		"rss-content-encoded.xml": "feed",
		"atom.xml": "feed",
		"feed.json": "feed",
		"wordpress.wxr.xml": "WordPress export",
		"wordpress-rest.json": "WordPress REST answer",
		"ghost.json": "Ghost export",
	};
	const names = globSync("**/*.{xml,json,html,md}", { cwd: "../shared/intake/samples" });
	test.each(names.filter((name) => name !== "README.md"))("%s", (name) => {
		expect(claimants(name, readSample(name))).toEqual(own[name] === undefined ? [] : [own[name]]);
	});
});

const WHOLE = [
	...[
		rss(item("<title>Lit</title><pubDate>Fri, 06 Mar 2026 17:00:00 +0000</pubDate>")),
		atom("<entry><id>a</id></entry>"),
	],
	...[wxr(wxrItem()), GHOST_EXPORT, REST_POST],
	'{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"a","content_html":"<p>a</p>"}]}',
];

test.each(DOORS)("$name throws nothing, wherever a text breaks off or is changed", (door) => {
	for (const text of WHOLE) {
		for (let at = 0; at < text.length; at += 31) {
			const changed = [text.slice(0, at), `${text.slice(0, at)}<"{[&${text.slice(at + 3)}`, text.slice(at)];
			for (const it of changed) expect(() => takeAll(door, it)).not.toThrow();
		}
	}
});

test.each([
	["null", "7", '"a"', "[]", "{}", "[null]", '{"db":null}', '{"db":[null]}', '{"data":{"posts":{}}}'],
	['{"version":"https://jsonfeed.org/version/1","items":7}', '{"db":[{"data":{"posts":[null,7,{}],"users":{}}}]}'],
	[
		'{"version":"https://jsonfeed.org/version/1","title":"a","items":[null,7,{"tags":{}}]}',
		"\u0000",
		"<",
		"<?",
		"<!--",
	],
])("no door throws on %j and the like", (...texts) => {
	for (const text of texts) for (const door of DOORS) expect(() => takeAll(door, text)).not.toThrow();
});
