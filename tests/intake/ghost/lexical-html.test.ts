import { expect, test } from "vitest";
import { lexicalHtml } from "#src/intake/ghost/lexical-html.ts";
import { mobiledocHtml } from "#src/intake/ghost/mobiledoc-html.ts";

const text = (words: string, format = 0) => ({ type: "extended-text", text: words, format });
const lexical = (...children: readonly object[]) => lexicalHtml(JSON.stringify({ root: { children } }));

test.each([
	[
		{ type: "paragraph", children: [text("A < b & "), text("bold", 1), text(" end")] },
		"<p>A &lt; b &amp; <strong>bold</strong> end</p>",
	],
	[{ type: "paragraph", children: [text("A"), { type: "linebreak" }, text("b")] }, "<p>A<br>b</p>"],
	[
		{ type: "paragraph", children: [{ type: "link", url: '/"x', children: [text("A")] }] },
		'<p><a href="/&quot;x">A</a></p>',
	],
	[{ type: "extended-heading", tag: "h3", children: [text("A")] }, "<h3>A</h3>"],
	[{ type: "heading", tag: "h1 onclick=x", children: [text("A")] }, "<h2>A</h2>"],
	[{ type: "extended-quote", children: [text("A")] }, "<blockquote><p>A</p></blockquote>"],
	[
		{ type: "list", listType: "bullet", children: [{ type: "listitem", children: [text("A")] }] },
		"<ul><li>A</li>\n</ul>",
	],
	[{ type: "html", html: "<p>A</p>" }, "<p>A</p>"],
	[{ type: "markdown", markdown: "A **b**\n\nC" }, "<p>A b</p>\n<p>C</p>"],
	[{ type: "callout", calloutText: "<b>A</b>" }, "<p><b>A</b></p>"],
	[{ type: "image", caption: "By Ada" }, ""],
	[{ type: "html", html: "<p>A</p>", visibility: { web: { nonMember: false } } }, ""],
	[{ type: "html", html: "<p>A</p>", visibility: { web: { nonMember: true } } }, "<p>A</p>"],
	[{ type: "html", html: "<p>A</p>", visibility: { showOnWeb: false } }, ""],
	[{ type: "html", html: "<p>A</p>", visibility: "some" }, ""],
	[{ type: 7 }, ""],
])("lexicalHtml() of %j", (node, expected) => expect(lexical(node)?.trim()).toBe(expected));

test("lexicalHtml() does not follow nesting without end, and reads nothing else", () => {
	const depth = 20_000;
	const node = '{"type":"paragraph","children":[';
	const nested = `{"root":{"children":[${node.repeat(depth)}${"]}".repeat(depth)}]}}`;
	expect(lexicalHtml(nested)?.length).toBeLessThan(1000);
	expect(lexicalHtml("{}")).toBeNull();
	expect(lexicalHtml("no")).toBeNull();
});

const mobiledoc = (section: readonly unknown[], cards: readonly unknown[] = []) =>
	mobiledocHtml(JSON.stringify({ sections: [section], cards, markups: [["strong"], ["a", ["href", "/"]]] }));

test.each([
	[
		[
			1,
			"p",
			[
				[0, [], 0, "A < "],
				[0, [0], 0, "b"],
				[0, [1], 2, "c"],
			],
		],
		[],
		'<p>A &lt; <strong>b<a href="/">c</a></strong></p>',
	],
	[
		[
			1,
			"p",
			[
				[0, [], 0, "A"],
				[1, [], 0, 0],
				[0, [], 5, "b"],
			],
		],
		[],
		"<p>A<br>b</p>",
	],
	[[1, "h2", [[0, [], 0, "A"]]], [], "<h2>A</h2>"],
	[[1, "blockquote", [[0, [], 0, "A"]]], [], "<blockquote><p>A</p></blockquote>"],
	[[3, "ul", [[[0, [], 0, "A"]], [[0, [], 0, "B"]]]], [], "<ul><li>A</li><li>B</li></ul>"],
	[[10, 0], [["card-markdown", { markdown: "A *b*" }]], "<p>A b</p>"],
	[[10, 0], [["html", { html: "<p>A</p>" }]], "<p>A</p>"],
	[[10, 0], [["image", { caption: "By Ada" }]], ""],
	[[10, 9], [], ""],
	[[2, "picture.jpg"], [], ""],
	[["x"], [], ""],
])("mobiledocHtml() of %j", (section, cards, expected) => expect(mobiledoc(section, cards)?.trim()).toBe(expected));

test("mobiledocHtml() reads nothing else", () => {
	expect(mobiledocHtml("{}")).toBeNull();
	expect(mobiledocHtml("no")).toBeNull();
});
