import { expect, test } from "vitest";
import { expandContent } from "#src/intake/wordpress/expand-content.ts";

test.each([
	["a [gallery] b", "a  b"],
	['a [gallery ids="1,2"] b', "a  b"],
	['[vc_row][vc_column width="1/2"]Lit.[/vc_column][/vc_row]', "Lit."],
	["[pullquote]We had oil[/pullquote]", "<aside class=pullquote>We had oil</aside>"],
	["[dropcap]T[/dropcap]he lamp", "The lamp"],
	['[embed width="9"]https://video.example/1[/embed]', "[embed]https://video.example/1[/embed]"],
	['[caption id="1"]<img/> By Ada[/caption]', '[caption id="1"]<img/> By Ada[/caption]'],
	["Lit.\n\nhttps://video.example/1\n\nMended.", "Lit.\n\n\n\nMended."],
	["See https://video.example/1 there.", "See https://video.example/1 there."],
	["“[He] lit [the lamp], [sic]” [pullquote", "“[He] lit [the lamp], [sic]” [pullquote"],
	["[constructor a=b]Lit[/constructor] and mended", " and mended"],
	["a [restrict]S[/restrict] b", "a  b"],
	["a [s2If current_user_can(level1)]S[/s2If] b", "a  b"],
	['a [private role="editor"]S[/private] b', "a  b"],
	["a [members_only]S[/members_only] b", "a  b"],
	["a [ed_note]S[/ed_note] b [note]S[/note] c", "a  b  c"],
	["<p><b>[restrict]</b>S</p><p>S[b]S[/b][/restrict]</p>", "<p><b></p>"],
	["a [restrict]S[restrict]S[/restrict]S[/restrict] b", "a  b"],
	["a [restrict]S[restrict]S[/restrict]S", "a "],
	["a [Restrict]S[/restrict] b", "a  b"],
	['a [vc_row disable_element="yes"]S[/vc_row] b', "a  b"],
	['a [et_pb_text user_role="staff"]S[/et_pb_text] b', "a  b"],
	["a [vc_members_text]S[/vc_members_text] b", "a  b"],
	["a [row][box]T[/box][/row] b", "a T b"],
	["a<!-- wp:premium-content/subscriber-view -->S<!-- /wp:premium-content/subscriber-view -->b", "ab"],
	['a<!-- wp:paragraph {"metadata":{"blockVisibility":false}} -->S<!-- /wp:paragraph -->b', "ab"],
	[
		"a<!-- wp:group --><!-- wp:list -->T<!-- /wp:list --><!-- /wp:group -->b",
		"a<!-- wp:group --><!-- wp:list -->T<!-- /wp:list --><!-- /wp:group -->b",
	],
	["He [quote] said [caption here]", "He [quote] said [caption here]"],
])("expandContent() of %j", (content, expected) => expect(expandContent(content).content).toBe(expected));

test.each([
	["[restrict]S[/restrict]", "[restrict]", "is a shortcode that may show its words to some readers only"],
	[
		'<!-- wp:block {"ref":12} /-->',
		"[wp:block]",
		"is a pattern of the site, whose words stand elsewhere in the export",
	],
	[
		"<!-- wp:members/only -->S<!-- /wp:members/only -->",
		"[wp:members/only]",
		"is a block that may show its words to some readers only",
	],
])("expandContent() of %j says that %j %s", (content, text, reason) =>
	expect(expandContent(content).leftOut).toEqual([{ text, reason }]),
);

test.each([
	["[a ".repeat(300_000)],
	["[a]".repeat(300_000)],
	[Array.from({ length: 50_000 }, (_, at) => `[n${at}]`).join("")],
	["\n https://".repeat(100_000)],
	["<!-- wp:members ".repeat(50_000)],
	["[x]".repeat(100_000) + "[/x]".repeat(100_000)],
])("expandContent() takes time in step with its text", (content) => {
	const before = performance.now();
	expandContent(content);
	expect(performance.now() - before).toBeLessThan(2000);
});
