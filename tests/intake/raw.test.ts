import { expect, test } from "vitest";
import { takeSource } from "#src/intake/doors.ts";
import { atom, FULL, item, rss } from "./feed/feeds.ts";
import { wxr, wxrItem } from "./wordpress/exports.ts";

function rawsOf(name: string, text: string, piece = text.length): readonly (string | undefined)[] {
	const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
		text.slice(at * piece, (at + 1) * piece),
	);
	const parts = [...(takeSource({ name, text: pieces })?.parts ?? [])];
	return parts.flatMap(({ drafts }) => drafts.map(({ raw }) => raw));
}

const dated = "<title>Lit</title><pubDate>Fri, 06 Mar 2026 17:00:00 +0000</pubDate>";
const one = item(dated);
const two = item(`<title>Out &amp; lit</title>${dated}`).replace("a1", "a2");
const content = `<content type="html"><![CDATA[${FULL}]]></content>`;
const entry = `<entry><id>tag:corran.example,2026:1</id><title>Lit</title>${content}</entry>`;
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://corran.example/"/>`;

test("each item of a feed keeps its own part of it, as it came", () => {
	expect(rawsOf("feed.xml", rss(one + two))).toEqual([one, two]);
	expect(rawsOf("feed.xml", atom(entry))).toEqual([entry]);
	const about = one.replace("<item>", '<item rdf:about="https://corran.example/lit">');
	expect(rawsOf("feed.xml", `${rdf}${about}</rdf:RDF>`)).toEqual([about]);
});

test("where nobody knows which item is which, it is kept as it was read", () => {
	const [raw = "", ...others] = rawsOf("feed.xml", rss(`<item></item>${one}`));
	expect(others).toEqual([]);
	expect(raw).toContain("kept it since the storm");
	expect(raw).not.toContain("<channel>");
});

const inLists: readonly (readonly [string, (posts: readonly object[]) => unknown, readonly object[]])[] = [
	[
		"JSON Feed",
		(items) => ({ version: "https://jsonfeed.org/version/1.1", title: "Corran", items }),
		["a1", "a2"].map((id) => ({ id, title: "Lit", content_html: FULL, _notes: { kept: true } })),
	],
	[
		"REST answer",
		(posts) => posts,
		[7, 8].map((id) => ({
			...{ id, type: "post", status: "publish", date_gmt: "2026-03-06T17:00:00", modified_gmt: "2026-03-06T17:00:00" },
			...{ title: { rendered: "Lit" }, content: { rendered: FULL } },
		})),
	],
	[
		"export of Ghost",
		(posts) => ({ db: [{ meta: { exported_on: 1 }, data: { posts } }] }),
		["a", "b"].map((id) => ({ id, title: "Lit", html: FULL, status: "published", type: "post" })),
	],
	[
		"list of ninjs",
		(items) => items,
		["urn:a", "urn:b"].map((uri) => ({
			uri,
			pubstatus: "usable",
			headline: "Lit",
			body_html: FULL,
			versioncreated: "",
		})),
	],
];

test.each(inLists)("each post of a %s keeps its own part of it", (_, write, posts) => {
	const raws = rawsOf("source.json", JSON.stringify(write(posts)));
	expect(raws.map((raw) => JSON.parse(raw ?? ""))).toEqual(posts);
});

test("an item by itself is the whole of its source", () => {
	const ninjs = { uri: "urn:a", pubstatus: "usable", headline: "Lit", body_html: FULL, versioncreated: "" };
	expect(rawsOf("source.json", JSON.stringify(ninjs))).toEqual([undefined]);
});

test.each([1, 50, 3000, 1e6])(
	"each item of an export in pieces of %i characters keeps its own part of it",
	(piece) => {
		const items = [1, 2, 3].map((id) => wxrItem({ "wp:post_id": String(id) }, `<!-- ${"x".repeat(id * 40_000)} -->`));
		expect(rawsOf("export.xml", wxr(...items), piece)).toEqual(items);
		// A quarter of a million pieces take a slow machine a while.
	},
	90_000,
);
