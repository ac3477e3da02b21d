import { expect, test } from "vitest";
import { DIFFERENCE_STYLE } from "#src/discord/render/check/difference-style.ts";
import { readMarkdown } from "../../stand-in/messages/read-markdown.ts";

const WORDS = ["an", "~~old~~ one", "a \\", "*", "**", "||x||", "@everyone", "# one", "شرق", "https://a.b/c"];

test.each(WORDS)("words %j are struck through or bold, and read as they were", (words) => {
	if (typeof DIFFERENCE_STYLE === "function") throw new TypeError("There is one style for all");
	for (const [kind, format] of [
		["struck", "strikethrough"],
		["added", "strong"],
	] as const) {
		const { text, formats } = readMarkdown(`is ${DIFFERENCE_STYLE[kind](words)} enemy`);
		expect({ text: text.replace(/[\u2068\u2069]/g, ""), formats }).toEqual({
			text: `is ${words} enemy`,
			formats: [format],
		});
	}
	expect(DIFFERENCE_STYLE.struck(" ")).toBe("");
});

test("words that end in a tilde are not struck through, since Discord would not end there", () => {
	if (typeof DIFFERENCE_STYLE === "function") throw new TypeError("There is one style for all");
	const shown = DIFFERENCE_STYLE.struck("~~old~~");
	expect(readMarkdown(`is [struck: ${shown}] enemy`)).toMatchObject({
		text: "is [struck: ~~old~~] enemy",
		formats: [],
	});
});
