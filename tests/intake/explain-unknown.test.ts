import { expect, test } from "vitest";
import { explainUnknown } from "#src/intake/explain-unknown.ts";
import { declaresEntities, rootElement } from "#src/intake/values/root-element.ts";

test.each<[opening: string, cause: RegExp]>([
	["", /^is empty$/],
	["\ufffdPNG\r\n", /^is a picture/],
	["‰PNG", /^is a picture/],
	["\u001f\ufffd\b", /^is packed \(gzip\)/],
	["%PDF-1.7", /^is a PDF/],
	["PK\u0003\u0004", /^is packed, or a document/],
	["a\ufffd".repeat(50), /^holds bytes and no text$/],
	['<?xml version="1.0"?><urlset xmlns="x">', /^is a sitemap/],
	["<opml >", /^is a list of feeds/],
	["<svg width='1'>", /^is XML that begins with <svg>, .*feed/],
	["< p", /^is broken XML/],
	['{"a":1}', /^is JSON of no kind/],
	["It rained.", /^is of no kind that is known: the kinds/],
])("explainUnknown() of %j", (opening, cause) => expect(explainUnknown(opening)).toMatch(cause));

test.each<[opening: string, root: string | null, hasOwn: boolean]>([
	['<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY nbsp "&#160;">]><rss version="2.0">', "rss", true],
	['<!DOCTYPE rss [ <!ELEMENT a ANY> ] ><rss version="2.0">', "rss", false],
	['<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf >', "nitf", false],
	["<!DOCTYPE html><html [>", "html", false],
	["<!DOCTYPE rss [<!ENTITY a 'b'>", null, true],
])("rootElement() and declaresEntities() of %j", (opening, root, hasOwn) =>
	expect([rootElement(opening), declaresEntities(opening)]).toEqual([root, hasOwn]),
);
