import { expect, test } from "vitest";
import { MARKDOWN, MDX } from "#src/intake/markup/dialect.ts";
import { removeMarkup } from "#src/intake/markup/remove-markup.ts";

test.each([
	["a shortcode round words", "One.\n\n{{< box >}}\nTwo.\n{{< /box >}}\n\nThree.", "One.\n\nTwo.\n\nThree."],
	["a shortcode of Markdown", '{{% notice tip "Mind" %}}\nOne.\n{{% /notice %}}\n\nTwo.', "One.\n\nTwo."],
	["a link with a shortcode", 'See [the weir]({{< ref "weir" >}}).\n\nB', "See the weir.\n\nB"],
	["a picture with Liquid", "One.\n\n![a]({{ site.url }}/a.png){: .wide}\n\nTwo.", "One.\n\n\nTwo."],
	[
		"an include over lines",
		'One.\n\n{% include fig.html\n  src="a.png"\n  caption="A cat" %}\n\nTwo.',
		"One.\n\n\nTwo.",
	],
	["a note in Liquid", "One.{% comment %} Ask Nan: 555 0100 {% endcomment %}\n\nTwo.", "One.\n\nTwo."],
	["a note in Liquid of its own", "One.\n\n{%- comment -%}\nTK\n\nTK\n{%- endcomment -%}\n\nTwo.", "One.\n\n\nTwo."],
	["what Liquid keeps", "{% capture x %}Words{% endcapture %}\n\nOne.\n\nTwo.", "\nOne.\n\nTwo."],
	["a note in Hugo", "One.{{/* TK */}}\n\nTwo.{{< comment >}}TK{{< /comment >}}", "One.\n\nTwo."],
	["a note in Nunjucks", "One. {# TK #}\n\nTwo.", "One. \n\nTwo."],
	["a note in kramdown", "One.\n\n{::comment}\nTK\n{:/comment}\n\nTwo.", "One.\n\n\nTwo."],
	["a note in Obsidian", "One. %% TK %% Two.\n\n%%\nTK\n%%\n\nThree.", "One.  Two.\n\n\nThree."],
	["a note in Obsidian within brackets", "One (%%TK%%) two, by 5%% or 6%%.", "One () two, by 5%% or 6%%."],
	["a note in CriticMarkup", "One {>> TK <<}two.{--TK--}\n\nThree.", "One two.\n\nThree."],
	[
		"what is hidden in Hugo",
		"One {{< hidden >}}TK{{< /hidden >}}two.\n\n{{% private a=1 %}}\nTK\n\nTK\n{{% /private %}}",
		"One two.\n\n",
	],
	["what is hidden in HTML", "One.\n\n<aside hidden>\n\nTK *a*\n\n</aside>\n\nTwo.", "One.\n\n\nTwo."],
	["what is not displayed", 'One.\n\n<div style="display: none">\nTK\n</div>\n\nTwo.', "One.\n\n\nTwo."],
	[
		"a footnote that nothing leads to",
		"One[^a].\n\n[^u]: TK\n\n    TK\n\n[^A]: Two.\n\nThree.",
		"One.\n\n\nTwo.\n\nThree.",
	],
	["a note in HTML", "One.\n\n<!-- TK\n\nTK -->\n\nTwo.<!-- TK -->", "One.\n\n\nTwo."],
	["where the excerpt ends", "One.\n\n<!--more-->\n\nTwo.<!-- more --> Three.", "One.\n\n\nTwo. Three."],
	[
		"kramdown's lists of attributes",
		"One.\n{: .lead #a}\n\n{:.no_toc}\n## Two {#two}\nThree.",
		"One.\n\nTwo\n\nThree.",
	],
	["a link's attributes", 'A [b](c){:target="_blank"} d [e](f){.g}.\n\nH', "A b d e.\n\nH"],
	["a table of contents", "* TOC\n{:toc}\n\nOne.\n\n[[toc]]\n\nTwo.", "\nOne.\n\n\nTwo."],
	["an abbreviation", "The EU met.\n\n*[EU]: European Union\n\nB", "The EU met.\n\n\nB"],
	["a box", "One.\n\n:::note Mind\nTwo.\n:::\n\nThree.", "One.\n\nTwo.\n\nThree."],
	["a box of VitePress", "::: tip\n\nOne.\n\n:::\n\nTwo.", "\nOne.\n\n\nTwo."],
	["a directive", "One.\n\n::youtube{#abc}\n\nTwo.", "One.\n\n\nTwo."],
	["an alert", "> [!WARNING]\n> One.\n\nTwo.", "\nOne.\n\nTwo."],
	[
		"links of Obsidian",
		"[[weir|The weir]] and [[Roe Mill]] fell.\n\n![[a.png]]\n\nB",
		"The weir and Roe Mill fell.\n\n\nB",
	],
	["marked words", "The ==weir== fell.\n\nB", "The weir fell.\n\nB"],
	["words that were struck out", "It cost ~~two~~ three pounds <del>four</del>.\n\nB", "It cost three pounds .\n\nB"],
	["tasks", "Do:\n\n- [x] one\n- [ ] two\n\nB", "Do:\n\none\n\ntwo\n\nB"],
	["a table", "A\n\n| b | c |\n|---|:-:|\n| *d* | e |\n| f | g |\n\nH", "A\n\nb c\n\nd e\n\nf g\n\nH"],
	["a table without edges", "b | c\n--|--\nd | e\n\nH", "b c\n\nd e\n\nH"],
	[
		"a site's own elements",
		"One <x-note>two</x-note>.\n\n<lite-youtube videoid=a></lite-youtube>\n\nB",
		"One two.\n\n\nB",
	],
	["a drawing", 'One.\n\n<svg viewBox="0"><text>A</text></svg>\n\nTwo.', "One.\n\n\nTwo."],
	["links by reference", "[One][a] [two][] [three].\n\n[a]: /a\n[two]: /b\n[three]: /c 'T'", "One two three.\n\n"],
	["a hard break", "One\\\ntwo  \nthree.\n\nB", "One\ntwo  \nthree.\n\nB"],
	["a footnote", "One.[^a]\n\n[^a]: Two.", "One.\n\nTwo."],
])("removeMarkup() takes %s off", (_, source, text) => expect(removeMarkup(source, MARKDOWN).text).toBe(text));

test.each([
	"See [[1]](https://a.test) and [[2]][b], [[sic] it].",
	"It fell 50%% and rose 60%%.",
	"a == b and c == d; a~~b; ~~~ c ~~~",
	"He said {no}, and {1}.",
	"One | two, three.\n\nFour | five.",
	"import duties rose from 2 to 3.\n\nexport firms said no.",
	"C::D and :::",
	"5 > 3 <- 2 <> 1",
])("removeMarkup() leaves the words of %j", (source) => {
	const shown = (text: string) => text.replace(/\[?\]\(https:\/\/a\.test\)|[[\]\\]/g, "");
	expect(shown(removeMarkup(source, MARKDOWN).text)).toBe(shown(source));
});

test.each([
	["imports", "import A from '../a.astro';\nimport { B } from \"b\"\n\nOne.\n\nTwo.", "\nOne.\n\nTwo."],
	["exports over lines", "One.\n\nexport const meta = {\n  a: [1,\n\n 2],\n}\n\nTwo.", "One.\n\n\nTwo."],
	["a component round words", 'One.\n\n<Box kind="a > b">\n  Two.\n</Box>\n\nThree.', "One.\n\n  Two.\n\nThree."],
	["a component within words", "One <Abbr t={a > 1}>two</Abbr> three.\n\nB", "One two three.\n\nB"],
	["a component alone", 'One.\n\n<Chart data={[1, {a: 2}]}\n  label="It\'s" />\n\nTwo.', "One.\n\n\nTwo."],
	["a fragment", "<>\nOne.\n</>\n\nTwo.", "One.\n\nTwo."],
	["braces in HTML", 'One <span style={{color: "red"}}>two</span>.\n\nB', "One two.\n\nB"],
	["expressions", 'One{" "}two{"’s"} {/* TK */}three.\n\n{props.x}\n\nB', "One two’s three.\n\n\nB"],
	["a component for those who write", "One.\n\n<Note internal>\nTK\n</Note>\n\n<Tip>Two.</Tip>", "One.\n\n\nTwo."],
	[
		"nothing from code",
		"One `<Box>` and `{a}`.\n\n```\nimport a from 'b'\n```\n\nTwo.",
		"One <Box> and {a}.\n\nimport a from 'b'\n\nTwo.",
	],
	[
		"nothing from prose",
		"import duties rose.\n\nexport firms said 3 < 4.\n\nC",
		"import duties rose.\n\nexport firms said 3 < 4.\n\nC",
	],
	["no brace that is escaped", "One \\{two\\}.\n\nB", "One {two}.\n\nB"],
])("removeMarkup() takes %s off MDX", (_, source, text) => expect(removeMarkup(source, MDX).text).toBe(text));

// What only the site knows was never printed as what is left of it.
test.each([
	["A variable", "One.\n\nIn {{ site.town }} it rained.\n\nTwo.", MARKDOWN, 1],
	["A variable at the end", "One.\n\nIt rained in {{ site.town }}.\n\nTwo.", MARKDOWN, 1],
	["A shortcode", 'One.\n\nThe {{< tooltip "GDP" >}} rose.\n\nTwo.', MARKDOWN, 1],
	["An item", "One.\n\nTwo.\n\n- The {{ x }} rose.\n- It {% include a.html %} fell.", MARKDOWN, 2],
	["A case", "One.\n\nIt {% if a %}rose{% else %}{% if b %}x{% endif %}fell{% endif %}.\n\nTwo.", MARKDOWN, 1],
	["Cases", "One.\n\n{% if a %}\nSo.\n{% endif %}\n\nTwo.", MARKDOWN, 1],
	["A proposal", "One.\n\nIt {++ sharply ++}rose.\n\nIt {~~rose~>fell~~}.\n\nTwo.", MARKDOWN, 2],
	["An expression", "One.\n\nHi {name}.\n\nTwo.", MDX, 1],
])("%s takes its paragraph with it", (_, source, dialect, count) => {
	const { text, leftOut } = removeMarkup(source, dialect);
	expect(text.match(/\w+\./g)).toEqual(["One.", "Two."]);
	expect(leftOut).toHaveLength(count);
});

test.each([
	["One [a]({{ site.url }}/b) two.\n\nB", "One a two.\n\nB"],
	['One <a href="{{ site.url }}/b">a</a> two.\n\nB', "One a two.\n\nB"],
	["One two{{< fn 1 >}}, three.\n\nB", "One two, three.\n\nB"],
	["One two.{{< youtube abc >}}\n\nB", "One two.\n\nB"],
	["One {{< box >}}two{{< /box >}} three.\n\nB", "One two three.\n\nB"],
	["One two.\n{: .lead}\n\nB", "One two.\n\nB"],
])("of %j nothing is lost", (source, text) => expect(removeMarkup(source, MARKDOWN).text).toBe(text));

test("what is taken off is told with its reason, but for the words of notes", () => {
	const source = [
		...["One[^a].", "![An otter](a.png)", "{{< youtube abc >}}", "<!-- TK -->"],
		...["{% comment %}TK{% endcomment %}", "[^a]: Two."],
	].join("\n\n");
	expect(removeMarkup(source, MARKDOWN).leftOut).toEqual([
		{ text: "[^a]", reason: "is the mark of a footnote" },
		{ text: "![An otter](a.png)", reason: "is a picture" },
		{ text: "{{< youtube abc >}}", reason: "is a shortcode" },
		{ text: "<!--", reason: "is a note that no page shows" },
		{ text: "{% comment", reason: "is a note that no page shows" },
	]);
});

test("each item of a list is a paragraph, numbered or not", () => {
	expect(removeMarkup("A\n\n1. One.\n2. Two.\n\nB", MARKDOWN).text).toBe("A\n\n1. One.\n\n2. Two.\n\nB");
});
