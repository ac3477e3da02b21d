import { expect, test } from "vitest";
import { FEED } from "#src/intake/feed/feed-door.ts";
import { articleIdOf } from "#src/intake/rules/identity.ts";
import { takeAll } from "../samples.ts";
import { FULL, rss } from "./feeds.ts";

const item = (guid: string, path: string) =>
	`<item><guid isPermaLink="false">${guid}</guid><title>Lit ${path}</title><link>https://corran.example/${path}</link>
	<content:encoded><![CDATA[${FULL}]]></content:encoded></item>`;
const jsonFeed = (home: string | undefined, title: string) =>
	JSON.stringify({
		...{ version: "https://jsonfeed.org/version/1.1", title, home_page_url: home },
		items: [{ id: "1", title: "Lit", content_html: FULL }],
	});
const namesOf = (text: string, name?: string) => takeAll(FEED, text, { name }).drafts.map(({ nativeId }) => nativeId);
const LONG = "5f1e9a52-77c1-4c1b-9a0e-7d2f1c3b0a11";

test.each<[what: string, text: string, names: readonly string[]]>([
	["a number", rss(item("1001", "a")), ["corran.example/1001"]],
	["a number of another site", rss(item("1001", "a")).replaceAll("corran", "wick"), ["wick.example/1001"]],
	["a long name", rss(item(LONG, "a")), [LONG]],
	["a name that is given once", rss(item("urn:x:1", "a")), ["urn:x:1"]],
	["an address", rss(item("https://a.example/1", "a")), ["https://a.example/1"]],
	["a number in a JSON Feed", jsonFeed("https://wick.example/", "Wick"), ["wick.example/1"]],
	["a number in a JSON Feed without a page", jsonFeed(undefined, "Wick News"), ["wick news/1"]],
	[
		"a name that two items share",
		rss(item("1", "a") + item("1", "b")),
		["https://corran.example/a", "https://corran.example/b"],
	],
	["an item that stands there twice", rss(item("1", "a") + item("1", "a")), ["corran.example/1", "corran.example/1"]],
])("in a file the articles are told apart by %s", (_, text, names) => expect(namesOf(text)).toEqual(names));

test("what comes from an address keeps its id, since the address tells it from others", () => {
	expect(namesOf(rss(item("1001", "a")), "https://corran.example/feed")).toEqual(["1001"]);
});

test("an id of a file of a feed is one that people know", () => {
	expect(articleIdOf({ family: "feed", nativeId: "corran.example/1001" })).toMatch(/^1001-[\da-f]{6}$/);
});
