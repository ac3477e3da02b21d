import { expect, test } from "vitest";
import { pageDoor } from "#src/intake/page/page-door.ts";
import { BODY, LINKED, makePage } from "./made-page.ts";

const door = pageDoor([]);

test.each<[name: string, opening: string, expected: boolean]>([
	["a.html", "<!doctype html><html>", true],
	["https://a.example/b", "\ufeff\n<!-- saved from url=(0022)https://a.example -->\n<HTML lang=en>", true],
	["a.xhtml", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', true],
	["a.htm", "<p>One.", true],
	["a.xml", '<?xml version="1.0"?><newsItem><html xmlns="http://www.w3.org/1999/xhtml">', false],
	["a.html", '<?xml version="1.0"?><rss version="2.0">', false],
	["a.md", "---\ntitle: x\n---\n<html>", false],
	["a.json", '{"html": "<html>"}', false],
	["a", `<!--${"-".repeat(50_000)}`, false],
])("pageDoor() fits %s that begins with %s: %s", (name, opening, expected) => {
	expect(door.fits(name, opening)).toBe(expected);
});

test("pageDoor() takes a page in pieces", () => {
	const html = makePage({ json: LINKED });
	const [delivered] = door.take({ name: "a.html", text: [html.slice(0, 500), html.slice(500)] });
	expect(delivered?.drafts).toHaveLength(1);
});

test("pageDoor() refuses a page that is larger than any article, without reading it to its end", () => {
	let read = 0;
	const text = function* () {
		for (; read < 100; read++) yield BODY.repeat(1000);
	};
	const delivered = [...door.take({ name: "a.html", text: text() })];
	expect(delivered[0]?.passedOver).toMatchObject([{ nativeId: "a.html", weight: "fault" }]);
	expect(delivered[0]?.passedOver[0]?.reason).toBe("is larger than 5 million characters");
	expect(read).toBeLessThan(20);
});
