import { expect, test } from "vitest";
import { ARC } from "#src/intake/wire/arc/arc.ts";
import { GUARDIAN } from "#src/intake/wire/guardian/guardian.ts";
import { NEWSML_G2 } from "#src/intake/wire/newsml/newsml-g2.ts";
import { NINJS } from "#src/intake/wire/ninjs/ninjs.ts";
import { NITF } from "#src/intake/wire/nitf/nitf.ts";

const DOORS = [NINJS, NEWSML_G2, NITF, GUARDIAN, ARC];

test.each([
	['{"uri":"urn:a:1","headline":"Otters return","pubstatus":"usable"}', "ninjs"],
	['[ {"guid":"tag:a,2026:1","body_html":"<p>Otters', "ninjs"],
	['{"body_html":"<p>Otters</p>","versioncreated":"2026-01-01T00:00:00+0000', "ninjs"],
	['{"urn":"urn:newsml:agency:1","article_html":"<p>', "ninjs"],
	['\uFEFF<?xml version="1.0"?>\n<!-- sent --><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"', "NewsML-G2"],
	['<g2:newsMessage xmlns:g2="x"><g2:header>', "NewsML-G2"],
	["<conceptItem><x/>", "NewsML-G2"],
	['<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head>', "NITF"],
	['<!DOCTYPE nitf [<!ENTITY a "b">]>\n<n:nitf xmlns:n="x">', "NITF"],
	[
		'{"response":{"status":"ok","userTier":"developer","results":[{"id":"a/b","webTitle":"Otters',
		"Guardian Content API",
	],
	['{"id":"a/b","webTitle":"Otters","webUrl":"https://a.example/b","fields":{', "Guardian Content API"],
	['{"_id":"A","type":"story","headlines":{"basic":"Otters"', "Arc XP"],
	['{"content_elements":[{"type":"text","content":"Otters"}],"_id":"A","canonical_url":"/a"', "Arc XP"],
	['{"type":"content_operation","operation":"delete-story","id":"A"}', "Arc XP"],
	['{"type":"results","content_elements":[{"type":"story"', "Arc XP"],
])("%s is of %s alone", (opening, name) => {
	expect(DOORS.filter((door) => door.fits("a", opening)).map((door) => door.name)).toEqual([name]);
});

test.each([
	'{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","url":"https://a.example/1"}]}',
	'[{"id":1,"date":"2026-01-01T00:00:00","guid":{"rendered":"https://a.example/?p=1"},"title":{"rendered":"A"}}]',
	'{"db":[{"data":{"posts":[{"id":"1","uuid":"2","title":"A","slug":"a"}]}}]}',
	'{"@context":"https://schema.org","@type":"NewsArticle","headline":"A","url":"https://a.example"}',
	'{"results":[{"title":"A","byline":"By B","url":"https://a.example"}]}',
	'{"name":"a-package","version":"1.0.0","type":"module"}',
	'<?xml version="1.0"?><rss version="2.0"><channel><item><newsItem/>',
	'<feed xmlns="http://www.w3.org/2005/Atom"><entry><nitf/>',
	'<html xmlns="http://www.w3.org/1999/xhtml"><body><nitf>',
	'<NewsML Version="1.2"><NewsItem>',
	"---\ntitle: Otters\n---\n<nitf>",
	"An article about <newsItem> and <nitf>",
	"<!-- <nitf> -->",
	"{",
	"[]",
	"",
	'"nitf"',
])("%s is of none", (opening) => {
	expect(DOORS.filter((door) => door.fits("a", opening)).map((door) => door.name)).toEqual([]);
});
