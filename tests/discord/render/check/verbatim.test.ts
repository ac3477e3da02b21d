import fc from "fast-check";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createCheck } from "#src/core/check.ts";
import { renderCheck } from "#src/discord/render/check/render-check.ts";
import { renderPasted } from "#src/discord/render/check/render-pasted.ts";
import { unescapeMarkdown } from "#src/discord/render/markup/escape.ts";
import { parseArticle } from "#src/intake/parse-article.ts";
import { quotedTexts, show } from "../../shown.ts";
import { readMarkdown } from "../../stand-in/messages/read-markdown.ts";

const MARKS = ["*", "**", "_", "`", "~~", "||", "> ", "# ", "-# ", "1. ", "<@1>", "@everyone", "[a](b)", ":x:", "\\"];
const word = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom("rain", "snow", "mayor", "river", "never", "old", "dam", "bridge") },
	{ weight: 1, arbitrary: fc.constantFrom(...MARKS) },
);
const words = fc.array(word, { minLength: 4, maxLength: 120 }).map((all) => all.join(" "));
const paragraph = fc.oneof(
	words.map((said) => `“It rained ${said},” said Ana Diaz, a farmer.`),
	words.map((denied) => `The mayor denied that it rained ${denied}.`),
	words.map((said) => `“When they came they told us: ‘It rained ${said},’” said Omar Lee.`),
);
const made = fc.array(paragraph, { minLength: 1, maxLength: 6 });
/** What somebody pastes: pieces of the article, changed or not. */
const cut = fc.record({
	from: fc.nat(900),
	length: fc.integer({ min: 10, max: 900 }),
	between: fc.constantFrom(" ", " … ", " fog "),
});

const STEERED: readonly string[] = ["spoiler", "heading", "user", "everyone", "link"];

test("what is shown of any check is the article, byte for byte, within the limits of Discord", () => {
	const kinds = new Set<string>();
	let struckRuns = 0;
	fc.assert(
		fc.property(made, fc.array(cut, { minLength: 1, maxLength: 6 }), (paragraphs, cuts) => {
			const url = `https://example.com/${"a".repeat(200)}`;
			const parsed = parseArticle("rain.md", `---\nheadline: It rained\nurl: ${url}\n---\n${paragraphs.join("\n\n")}`);
			if (parsed.kind !== "article") return;
			const { article } = parsed;
			const pieces = cuts.map(({ from, length, between }) => article.text.slice(from, from + length) + between);
			const checked = createCheck(openArchive([article]))({ text: pieces.join("").slice(0, 5_000), speaker: "*Ana*" });
			kinds.add(checked.verdict.kind);
			const components = renderCheck(checked);
			for (const text of quotedTexts(components)) expect(article.text).toContain(text);
			for (const shown of [show(components), renderPasted(checked)]) {
				for (const [, struck = ""] of shown.matchAll(/\[struck: (?:~~)?(.*?[^\\])\]/g)) {
					struckRuns++;
					expect(article.text.replace(/\s+/g, " ")).toContain(unescapeMarkdown(struck.replace(/(?<!\\)~~$/, "")));
				}
			}
			// Discord reads no mark but ours: the words stand there as they were printed and pasted.
			const pasted = renderPasted(checked);
			const { formats, text: read } = readMarkdown(pasted);
			expect(formats.filter((it) => STEERED.includes(it))).toEqual([]);
			if (formats.includes("strikethrough")) expect(read).toContain("[struck: ");
			expect(pasted.length).toBeLessThanOrEqual(1_000);
		}),
		{ numRuns: 150 },
	);
	expect(kinds.size).toBeGreaterThan(2);
	expect(struckRuns).toBeGreaterThan(0);
});
