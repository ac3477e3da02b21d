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
	["[constructor a=b]Lit[/constructor]", "Lit"],
	["He [quote] said [caption here]", "He [quote] said [caption here]"],
])("expandContent() of %j", (content, expected) => expect(expandContent(content)).toBe(expected));

test.each([
	["[a ".repeat(300_000)],
	["[a]".repeat(300_000)],
	[Array.from({ length: 50_000 }, (_, at) => `[n${at}]`).join("")],
	["\n https://".repeat(100_000)],
])("expandContent() takes time in step with its text", (content) => {
	const before = performance.now();
	expandContent(content);
	expect(performance.now() - before).toBeLessThan(2000);
});
