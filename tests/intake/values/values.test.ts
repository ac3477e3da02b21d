import { expect, test } from "vitest";
import { joinNames } from "#src/intake/values/byline.ts";
import { changedAfter, isoDate, utcDate } from "#src/intake/values/iso-date.ts";
import { languageTag } from "#src/intake/values/language-tag.ts";
import { ownStandfirst } from "#src/intake/values/own-standfirst.ts";
import { plainLine } from "#src/intake/values/plain-line.ts";
import { rootElement } from "#src/intake/values/root-element.ts";
import { endsAsTeaser } from "#src/intake/values/teaser-ending.ts";
import { webAddress } from "#src/intake/values/web-address.ts";
import { findWireId } from "#src/intake/values/wire-id.ts";

test.each([
	["2026-03-02", "2026-03-02"],
	["2026-03-02T07:30:00Z", "2026-03-02T07:30:00Z"],
	["2026-03-02T07:30:00.250+01:00", "2026-03-02T07:30:00+01:00"],
	["2026-03-02T07:30+0100", "2026-03-02T07:30:00+01:00"],
	["2026-03-02T07:30:00+00:00", "2026-03-02T07:30:00Z"],
	["2026-03-02 07:30:00", "2026-03-02T07:30:00"],
	["Mon, 02 Mar 2026 07:30:00 +0000", "2026-03-02T07:30:00Z"],
	["Mon, 2 March 2026 7:30 GMT", "2026-03-02T07:30:00Z"],
	["02 Mar 26 07:30:00 EST", "2026-03-02T07:30:00-05:00"],
	["Mon, 02 Mar 2026 07:30:00 PDT", "2026-03-02T07:30:00-07:00"],
	["Mon, 02 Mar 2026 07:30:00 BST", "2026-03-02T07:30:00"],
	["Mon, 30 Nov -0001 00:00:00 +0000", undefined],
	["0000-00-00 00:00:00", undefined],
	["2026-02-30", undefined],
	["2026", undefined],
	["yesterday", undefined],
	["", undefined],
	[null, undefined],
])("isoDate() reads %j", (written, expected) => expect(isoDate(written)).toBe(expected));

test("utcDate() takes a time without a zone for UTC, and a date for a date", () => {
	expect(utcDate("2026-03-02 07:30:00")).toBe("2026-03-02T07:30:00Z");
	expect(utcDate("2026-03-02T07:30:00+02:00")).toBe("2026-03-02T07:30:00+02:00");
	expect(utcDate("2026-03-02")).toBe("2026-03-02");
});

test.each([
	["2026-03-02T07:30:00Z", "2026-03-02T07:30:00Z", undefined],
	["2026-03-02T08:30:00+01:00", "2026-03-02T07:30:00Z", undefined],
	["2026-03-02T07:30:01Z", "2026-03-02T07:30:00Z", "2026-03-02T07:30:01Z"],
	["2026-03-02T07:30:00Z", undefined, "2026-03-02T07:30:00Z"],
	[undefined, "2026-03-02T07:30:00Z", undefined],
])("changedAfter() of %s and %s", (updated, published, expected) =>
	expect(changedAfter(updated, published)).toBe(expected),
);

test.each([
	[
		"https://news.example/a?utm_source=rss&amp=1&UTM_medium=feed&b=%20",
		undefined,
		"https://news.example/a?amp=1&b=%20",
	],
	["https://news.example/a?utm_source=rss", undefined, "https://news.example/a"],
	["https://news.example", undefined, "https://news.example"],
	["/a/b", "https://news.example/feed", "https://news.example/a/b"],
	["b", "https://ann:secret@news.example/a/feed", "https://news.example/a/b"],
	["https://ann:secret@news.example/a", undefined, "https://news.example/a"],
	["/a/b", "news.xml", undefined],
	["javascript:alert(1)", undefined, undefined],
	["mailto:desk@news.example", undefined, undefined],
	["", "https://news.example/", undefined],
])("webAddress() of %j against %s", (written, base, expected) => expect(webAddress(written, base)).toBe(expected));

test.each([
	["Pier&#8217;s end", "Pier’s end"],
	["Salt &amp; sand", "Salt & sand"],
	["<b>Pier</b> closes<br>again", "Pier closes again"],
	["Rates up 3 < 5", "Rates up 3 < 5"],
	["<p>One.</p><p>Two.</p>", "One. Two."],
	["Long\u00adshore\u200b drift\u00a0up", "Longshore drift up"],
	["<script>x()</script>Pier", "Pier"],
	[null, ""],
])("plainLine() of %j", (html, expected) => expect(plainLine(html)).toBe(expected));

test.each([
	["en-GB", "en-GB"],
	["en_GB.UTF-8", "en-GB"],
	["not a language", undefined],
	["", undefined],
	[undefined, undefined],
])("languageTag() of %j", (written, expected) => expect(languageTag(written)).toBe(expected));

test("joinNames() names each once, without “By”", () => {
	expect(joinNames(["By Ada Moss", "Ben &amp; Co", "Ada Moss", "", null])).toBe("Ada Moss, Ben & Co");
	expect(joinNames([""])).toBeUndefined();
});

test("findWireId() takes only what an agency gave", () => {
	expect(findWireId(["https://news.example/?p=1", " urn:newsml:agency.example:20260302:1"])).toBe(
		"urn:newsml:agency.example:20260302:1",
	);
	expect(findWireId(["tag:agency.example,2026:newsml_KX1"])).toBe("tag:agency.example,2026:newsml_KX1");
	expect(findWireId(["tag:news.example,2026:1", null, undefined])).toBeUndefined();
});

test.each([
	["The pier was shut […]", true],
	["The pier was shut [...]", true],
	["The pier was shut (more…)", true],
	["The pier was shut. Continue reading", true],
	["The pier was shut… Continue reading Pier shut for good →", true],
	["Continue reading…", true],
	["The pier was shut.Read more »", true],
	["Read the full story on our site", true],
	["Weiterlesen →", true],
	["He told the pupils to continue reading.", false],
	["She wanted to Read more", false],
	["Read more: Old pier to be taken down", false],
	["“[We] sail,” he said.", false],
	["And then it rained…", false],
	["", false],
])("endsAsTeaser() of %j is %s", (line, expected) => expect(endsAsTeaser(line)).toBe(expected));

test("ownStandfirst() leaves out what was made of the text", () => {
	const text = "The pier was shut on Monday, the harbour master said.\n\nIt had failed an inspection.";
	expect(ownStandfirst("<p>A wall had moved.</p>", text)).toBe("A wall had moved.");
	expect(ownStandfirst("<p>The pier was shut on Monday, the harbour [&hellip;]</p>", text)).toBeUndefined();
	expect(ownStandfirst("The pier was shut on Monday, the harbour…", text)).toBeUndefined();
	expect(ownStandfirst("The pier was shut on Monday, the harbour master said.", text)).toBeUndefined();
	expect(ownStandfirst("", text)).toBeUndefined();
});

test.each([
	['\uFEFF<?xml version="1.0"?>\n<!-- a > b --><rss version="2.0">', "rss"],
	['<!DOCTYPE html>\n<HTML lang="en">', "html"],
	["<rdf:RDF xmlns='x'>", "rdf"],
	["<feed/>", "feed"],
	["<!-- never closed <rss>", null],
	["{}", null],
	["", null],
])("rootElement() of %j", (opening, expected) => expect(rootElement(opening)).toBe(expected));

test.each([
	["https://a.example/b?utm_source=x&c=1#d", "https://a.example/b?c=1#d"],
	["https://a.example/b%20c?q=%7E", "https://a.example/b%20c?q=%7E"],
	["/b", undefined],
	["javascript:alert(1)", undefined],
	["https://a b", undefined],
])("webAddress() of the wire: of %s is %s", (written, address) => expect(webAddress(written)).toBe(address));

test.each([
	["en_GB", "en-GB"],
	["de", "de"],
	["english!", undefined],
	["", undefined],
])("languageTag() of the wire: of %j is %s", (written, tag) => expect(languageTag(written)).toBe(tag));

test.each([
	["R&amp;D&#8217;s <b>best</b>", "R&D’s best"],
	["<p>One.</p><p>Two.</p>", "One. Two."],
	["Profit < loss & 3 > 2", "Profit < loss & 3 > 2"],
	["  two\n lines ", "two lines"],
])("plainLine() of the wire: of %j is %j", (written, text) => expect(plainLine(written)).toBe(text));
