import { describe, expect, test } from "vitest";
import { type HtmlOptions, htmlBlocks } from "#src/intake/blocks/html-blocks.ts";

function texts(html: string, options?: HtmlOptions): readonly string[] {
	return htmlBlocks(html, options).blocks.map(({ text }) => text);
}

describe("htmlBlocks() makes a paragraph of", () => {
	test.each<[what: string, html: string, expected: readonly string[]]>([
		["each p", "<p>One.</p><p>Two.</p>", ["One.", "Two."]],
		["each item", "<ul><li>Tea<li>Milk<ul><li>Oat</ul></ul>", ["Tea", "Milk", "Oat"]],
		["preformatted text", "<pre>A line,\n\n  another</pre>", ["A line, another"]],
		["terms and what they mean", "<dl><dt>Quay<dd>A wall</dl>", ["Quay", "A wall"]],
		["text in a div and between blocks", "<div>In it<p>P</p>between</div>after", ["In it", "P", "between", "after"]],
		["what two line breaks part", "<p>One.<br><br/>Two.</p>", ["One.", "Two."]],
		["two line breaks with a blank between", "<p>One.<br>&nbsp;<br>Two.</p>", ["One.", "Two."]],
		["a single line break as a blank", "<p>One<br>line</p>", ["One line"]],
		["an open tag that never ends", "<p>One <b>two", ["One two"]],
		["the end of a p that was not open", "One</p>two", ["One", "two"]],
		["text in a self-closed anchor's place", '<p><a name="x"/>One</p>', ["One"]],
		["marked data", "<p><![CDATA[A & B]]></p>", ["A & B"]],
		["elements with a prefix", "<nitf:hl2>Head</nitf:hl2><xhtml:p>One</xhtml:p>", ["Head", "One"]],
		["elements of NITF", "<bq><block><p>Said.</p></block><credit>Ann Lee</credit></bq>", ["Said.", "Ann Lee"]],
		["nothing", "<p> &nbsp; </p><div><br></div>", []],
	])("%s", (_, html, expected) => expect(texts(html)).toEqual(expected));
});

describe("htmlBlocks() leaves words as they are but for", () => {
	test.each<[what: string, html: string, expected: string]>([
		["white space", "<p>\n\tOne  two\u00a0three&nbsp;&nbsp;four </p>", "One two three four"],
		["what nobody sees", "<p>im\u00adport&shy;ant\u200b ze&#8203;ro\ufeff</p>", "important zero"],
		["references", "<p>R&amp;D &lt;b&gt; &#8217;tis caf&eacute;</p>", "R&D <b> ’tis café"],
		["markup within words", "<p><span>T</span>he <em>b</em>ig <i>one</i>.</p>", "The big one."],
		["nothing else", '<p>“It’s” – ‘no’ — "YES"… 5 × 3</p>', '“It’s” – ‘no’ — "YES"… 5 × 3'],
		["the mark of a note", '<p>So it is.<sup><a href="#n1">[1]</a></sup> Yes.</p>', "So it is. Yes."],
		[
			"the mark of a note, the other way round",
			'<p>So it is.<a href="#n1"><sup>1</sup></a> Yes.</p>',
			"So it is. Yes.",
		],
		[
			"a title amid a quotation",
			"<blockquote><p>In <cite>Tide</cite> she wrote.</p></blockquote>",
			"In Tide she wrote.",
		],
		["no other raised text", "<p>On the 4<sup>th</sup> of May</p>", "On the 4th of May"],
		["what is struck out", "<p>It costs <del>£2</del> <ins>£4</ins>.</p>", "It costs £4."],
		["what only a machine reads", "<p>One<script>two()</script><style>p{}</style> three</p>", "One three"],
		["what is hidden", '<p>One<span hidden>x</span><span style="display: none">y</span> two</p>', "One two"],
		["what a screen reader says", '<p>One<span class="sr-only"> (opens here)</span> two</p>', "One two"],
		["comments", "<p>One <!-- wp:more -->two</p>", "One two"],
	])("%s", (_, html, expected) => expect(texts(html)).toEqual([expected]));
});

test("htmlBlocks() tells headings, block quotes and what is bold", () => {
	const html =
		"<h2>A <b>head</b></h2><p>Is <strong>very</strong> <b>bold</b>.</p><blockquote><p>Words.</p></blockquote>";
	expect(htmlBlocks(html).blocks).toEqual([
		{ kind: "heading", text: "A head", bold: [{ start: 2, end: 6 }] },
		{ kind: "paragraph", text: "Is very bold.", bold: [{ start: 3, end: 12 }] },
		{ kind: "block-quote", text: "Words.", bold: [] },
	]);
});

describe("htmlBlocks() leaves out", () => {
	const ARTICLE = "<p>The clock struck nine, and nobody in the square had heard it strike before.</p>";
	test.each<[what: string, html: string, reason: string]>([
		["figcaption", "<figure><img><figcaption>The square</figcaption></figure>", "is a caption"],
		["what else is in a figure", "<figure><img><p>The square</p></figure>", "is a caption"],
		["wp-caption-text", '<div class="wp-caption"><p class="wp-caption-text">The square</p></div>', "is a caption"],
		["[caption]", '[caption id="a_1" width="300"]<img src="x"> The square[/caption]', "is a caption"],
		["a span for captions", '<p><span class="element-image__caption">The square</span></p>', "is a caption"],
		["media-caption", "<media><media-caption><p>The square</p></media-caption></media>", "is a caption"],
		["a tweet", '<blockquote class="twitter-tweet"><p>So loud</p></blockquote>', "is somebody else's post"],
		["a post", '<blockquote class="instagram-media"><a href="x">See</a></blockquote>', "is somebody else's post"],
		["read more", '<p><strong>Read more:</strong> <a href="x">Old clock to go.</a></p>', "leads to another article"],
		["read more in the link", '<p><a href="x">READ MORE: Old clock to go.</a></p>', "leads to another article"],
		["a rich link", '<aside class="element-rich-link"><p>Old clock to go</p></aside>', "leads to another article"],
		[
			"the end of a feed's item",
			'<p>The post <a href="x">Nine</a> appeared first on <a href="y">Us</a>.</p>',
			"says where",
		],
		["a link alone", '<p><a href="x">Old clock to go</a></p>', "is nothing but a link"],
		["a list of links", '<ul><li><a href="x">Old clock</a> |</li></ul>', "is nothing but a link"],
		["an address alone", "<p>https://video.example/watch?v=1</p>", "is an address"],
		["[gallery]", '<p>[gallery ids="1,2"]</p>', "is a shortcode of WordPress"],
		["[embed]", "<p>[embed]https://video.example/1[/embed]</p>", "is a shortcode of WordPress"],
		["a form", "<form><p>Sign up</p><button>Go</button></form>", "is a form"],
		["a newsletter", '<aside class="newsletter"><h3>Sign up</h3></aside>', "is not part of the article"],
		["an advertisement's label", "<p>Advertisement</p>", "is an advertisement"],
		["rows of data", "<table><tr><th>Day<th>Ticket<tr><td>Monday<td>£5</table>", "is in a table"],
	])("%s", (_, html, reason) => {
		const { blocks, leftOut } = htmlBlocks(ARTICLE + html + ARTICLE);
		expect(blocks).toHaveLength(2);
		expect(leftOut[0]?.reason).toMatch(reason);
	});

	test("a pull quote whose words stand in the article, and who said them", () => {
		const quote = "<div class='pullquote'><p>“Nobody had heard it strike”</p><cite>Ann Lee</cite></div>";
		const said = "<p>“Nobody had heard it strike,” said Ann Lee.</p>";
		expect(texts(quote + said)).toEqual(["“Nobody had heard it strike,” said Ann Lee."]);
		expect(texts(`${said}<aside>nobody had heard it strike</aside>`)).toHaveLength(1);
	});

	test("a heading over nothing but links, and one at the end", () => {
		const related = "<h3>Related stories</h3><ul><li><a href='x'>Old clock</a></li></ul>";
		expect(texts(`<p>One.</p>${related}<h2>Two</h2><p>Two.</p><h3>Share this</h3>`)).toEqual(["One.", "Two", "Two."]);
	});

	test("dates in a page, and only there", () => {
		const html = "<div>Published 2 March 2026 at 07:30 GMT</div><p>In 2026 it struck.</p><p>3 min read</p>";
		expect(texts(html)).toHaveLength(3);
		expect(texts(html, { isPage: true })).toEqual(["In 2026 it struck."]);
	});
});

describe("htmlBlocks() keeps", () => {
	test.each<[what: string, html: string, expected: readonly string[]]>([
		[
			"a pull quote whose words stand nowhere else",
			"<p>One.</p><aside>Not a word of it</aside>",
			["One.", "Not a word of it"],
		],
		[
			"a block quote",
			"<p>She wrote:</p><blockquote>Not a word of it.</blockquote>",
			["She wrote:", "Not a word of it."],
		],
		[
			"a quotation in a figure",
			"<figure><blockquote>No.</blockquote><figcaption>— Ann Lee</figcaption></figure>",
			["No.", "— Ann Lee"],
		],
		[
			"a link that is a sentence",
			'<p><a href="x">The mayor resigned on Monday.</a></p>',
			["The mayor resigned on Monday."],
		],
		["words beside a link", '<p>Read more in <a href="x">the report</a></p>', ["Read more in the report"]],
		["a heading linked to itself", '<h2><a href="#cost">What it costs</a></h2><p>One.</p>', ["What it costs", "One."]],
		["a heading over a heading", "<h2>Two</h2><h3>Three</h3><p>One.</p>", ["Two", "Three", "One."]],
		["words in brackets", "<p>He [the mayor] left [gallery laughs]</p>", ["He [the mayor] left [gallery laughs]"]],
		["a page that a table holds", "<table><tr><td><p>One.</p><p>Two.</p><td>Side</table>", ["One.", "Two.", "Side"]],
		["a class like that of a caption", '<div class="image--no-caption has-caption">One.</div>', ["One."]],
		["an article of a kind", '<article class="newsletter"><p>One.</p></article>', ["One."]],
	])("%s", (_, html, expected) => expect(texts(html)).toEqual(expected));
});

describe("htmlBlocks() reads what WordPress's classic editor wrote", () => {
	test.each<[what: string, html: string, options: HtmlOptions, expected: readonly string[]]>([
		[
			"without p",
			"One\nline.\r\n\r\n<b>Two</b>.\n\n\n<h2>Three</h2>\nFour.",
			{},
			["One line.", "Two.", "Three", "Four."],
		],
		["in a div", "<div>One.\n\nTwo.</div>", {}, ["One.", "Two."]],
		["with a p among it", "One.\n\nTwo.\n\n<p>Three\n\nstill.</p>", {}, ["One.", "Two.", "Three still."]],
		["if it is said", "<p>One.</p><div>Two.\n\nThree.</div>", { hasBlankLines: true }, ["One.", "Two.", "Three."]],
		["unless it is said", "One.\n\nStill.", { hasBlankLines: false }, ["One. Still."]],
		["not in a page", "One.\n\nStill.", { isPage: true }, ["One. Still."]],
	])("%s", (_, html, options, expected) => expect(texts(html, options)).toEqual(expected));
});

describe("htmlBlocks() is linear in", () => {
	const LENGTH = 300_000;
	const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));
	test.each([
		["nested elements", fill("<div>") + fill("</b>")],
		["elements that never end", fill("<b>x</i>")],
		["shortcodes that never end", fill("[caption [gallery ")],
		["blanks", `<p>a${fill(" ")}b</p>`],
		["line breaks", fill("<br> ")],
		["pull quotes", fill("<p>a b c</p><aside>a b c d</aside>")],
		["tables in tables", fill("<table><tr><td>a<td>b")],
		["headings", fill("<h2>a</h2>")],
	])("%s", (_, html) => {
		const start = performance.now();
		htmlBlocks(html);
		expect(performance.now() - start).toBeLessThan(3000);
	});

	test("what is nested too deeply is left out, and it is said", () => {
		const { blocks, leftOut } = htmlBlocks(`<p>One.</p>${"<div>".repeat(20_000)}x`);
		expect(blocks).toEqual([]);
		expect(leftOut).toEqual([{ text: "", reason: "is nested too deeply to be read" }]);
	});
});

test.each([
	["<blockquote><p>Said.</p><cite>The mayor</cite></blockquote>"],
	["<blockquote><p>Said.</p><footer>The mayor</footer></blockquote>"],
	["<figure><blockquote><p>Said.</p></blockquote><figcaption>The mayor</figcaption></figure>"],
	["<bq><block><p>Said.</p></block><credit>The mayor</credit></bq>"],
])("htmlBlocks() takes who is quoted for no quotation in %s", (html) => {
	const kinds = htmlBlocks(html).blocks.map(({ kind, text }) => [kind, text]);
	expect(kinds).toEqual([
		["block-quote", "Said."],
		["paragraph", "The mayor"],
	]);
});
