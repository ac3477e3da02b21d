import fc from "fast-check";
import { expect, test } from "vitest";
import { MARKDOWN, PLAIN_TEXT } from "#src/intake/markup/dialect.ts";
import { removeMarkup } from "#src/intake/markup/remove-markup.ts";

test.each([
	["a link", 'Said [Ann Lee](https://a.test/b "c"), a nurse.', "Said Ann Lee, a nurse."],
	["a link by reference", "Said [Ann Lee][1].\n\n[1]: https://a.test", "Said Ann Lee.\n\n"],
	["emphasis", "*Ann* **Lee** _sat_ __down__.", "Ann Lee sat down."],
	["bold within a link", "[**Ann** Lee](/a) sat.", "Ann Lee sat."],
	["an entity", "&#8220;Tom &amp; Ann&rdquo;", "“Tom & Ann”"],
	["an escape", 'He said \\"no\\" \\[here\\].', 'He said "no" [here].'],
	["a footnote's mark", "It fell.[^1] It rose.\n\n[^1]: By a yard.", "It fell. It rose.\n\nBy a yard."],
	["a picture", "One.\n\n![a cat](b.png)\n\nTwo.", "One.\n\n\nTwo."],
	["a picture with its caption", "One.\n\n![a](b)\n*A cat sits.*\n\nTwo.", "One.\n\n\nTwo."],
	["a heading's mark", "## The *flood*\nIt rained.\n\nIt stopped.", "The flood\n\nIt rained.\n\nIt stopped."],
	["the line under a heading", "The flood\n---\nIt rained.\n\nB", "The flood\n\nIt rained.\n\nB"],
	["a rule", "One.\n\n***\n\nTwo.", "One.\n\n\nTwo."],
	[
		"a block quote's marks",
		"She wrote:\n> I *never* left.\n>\n> Never.\n\nB",
		"She wrote:\n\nI never left.\n\nNever.\n\nB",
	],
	["bullets", "He has:\n- a dog\n- a cat\n\nB", "He has:\n\na dog\n\na cat\n\nB"],
	["code marks", "Type `ls` now.", "Type ls now."],
	["marks round an address", "See <https://a.test/b>.", "See https://a.test/b."],
	["paragraphs of HTML", "<p>One <em>big</em> day.</p>\n<p>Two<br>three.</p>", "One big day.\nTwo\nthree."],
	["comments and their lines", "<!-- wp:p -->\n<p>One</p>\n<!-- /wp:p -->", "One\n"],
	["figures with their captions", "A\n\n<figure><img src=b><figcaption>C</figcaption></figure>\n\nD", "A\n\n\nD"],
	["footnote marks in HTML", 'One<sup id="r1"><a href="#f1">1</a></sup> m<sup>2</sup>.', "One m2."],
	["another's post", 'A\n\n<blockquote class="twitter-tweet"><p>B</p></blockquote>\n\nC', "A\n\n\nC"],
	["shortcodes", 'A. {{< fig "b" >}}C {% d %}e.\n\n[caption id=1]<img> F[/caption]\n\nG\n{: .h}', "A. C e.\n\n\nG\n"],
	["soft hyphens beside other markup", "The *coun\u00adcil* met.", "The council met."],
])("removeMarkup() takes away %s", (_, source, text) => expect(removeMarkup(source, MARKDOWN).text).toBe(text));

test.each([
	"No. 1 * 2 = 2, and 2*3*4 is 24; a_b_c.",
	"The firm* lost s**t, and s**t.\n\n*Names changed.",
	"#1 in the charts.\n\n    An indented line.\n\t“Another.”",
	"1. One\n\n2. Two\n\n- Ann Lee, nurse",
	"x < y & y > z, AT&T; <Uyless Black, X.25>, [1] and [sic] (no link)",
	"``We go,'' he said. ``We stay,'' she said.",
	"hard\nwrapped\n\nlines  \nhere\r\n",
	"Zero\u200bwidth and soft\u00adhyphen alone.",
])("removeMarkup() leaves %j as it is", (source) => {
	expect(removeMarkup(source, MARKDOWN)).toEqual({ text: source, forms: [], links: [], leftOut: [] });
	expect(removeMarkup(source, PLAIN_TEXT).text).toBe(source);
});

test("removeMarkup() keeps a line a paragraph where no line is empty", () => {
	const source = "One\n**Two:** three\n# Four\n- five\n- six\nA<br><br>B\n---\nC";
	expect(removeMarkup(source, MARKDOWN).text).toBe("One\nTwo: three\nFour\nfive\nsix\nA\nB\nC");
});

test.each([
	["[Ann](https://a.test) *sat* **down**.", "Ann sat down."],
	["&#8220;No&#8221;", "“No”"],
	["It fell.[^1]\n\n[^1]: By a yard.", "It fell.\n\nBy a yard."],
	["Said *Ann Lee*, a nurse.* 3 * 4 * 5", "Said Ann Lee, a nurse.* 3 * 4 * 5"],
	["A\n\n> No one.\n\n>> B", "A\n\nNo one.\n\n>> B"],
	["[a] (b) [c](d) # e\n\n# f\n\n- g\n- h\n\n***\n\n\\*", "[a] (b) [c](d) # e\n\n# f\n\n- g\n- h\n\n***\n\n\\*"],
	['see <a href="b">b</a>', 'see <a href="b">b</a>'],
	['<p>see <a href="b">b</a></p>', "see b"],
])("removeMarkup() takes only what is surely markup from plain text: %j", (source, text) => {
	expect(removeMarkup(source, PLAIN_TEXT).text).toBe(text);
});

test("removeMarkup() tells what was a heading, a block quote and bold", () => {
	const { text, forms } = removeMarkup("# A\n\n**Bo:** c\n\n> *d*\n>\n> e\n\n<b>f</b>", MARKDOWN);
	expect(forms.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
		["heading", "A"],
		["bold", "Bo:"],
		["block-quote", "d\n\ne"],
		["bold", "f"],
	]);
});

test("removeMarkup() keeps every letter of the words between the marks, in order", () => {
	const piece = fc.constantFrom(
		"x",
		"Y ",
		"*",
		"**",
		"_",
		"> ",
		"\n",
		"\n\n",
		"- ",
		"# ",
		"`",
		"\\",
		"1. ",
		"~~~\n",
		"&",
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const source = pieces.join("");
			// What stands behind the marks of a block of code names its language, and nobody sees it.
			fc.pre(!/`{3}[^`\n]*[xY]/.test(source));
			const { text, forms } = removeMarkup(source, MARKDOWN);
			expect(text.replace(/[^xY]/g, "")).toBe(source.replace(/[^xY]/g, ""));
			for (const { start, end } of forms) expect(text.slice(start, end).trim()).toHaveLength(end - start);
		}),
		{ numRuns: 1000 },
	);
});
