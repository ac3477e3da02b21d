import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Remembered } from "#src/core/check/earlier.ts";
import { createCheck } from "#src/core/check.ts";
import { renderCheck as renderInDiscord } from "#src/discord/render/check/render-check.ts";
import { renderPasted } from "#src/discord/render/check/render-pasted.ts";
import { wordCheck } from "#src/presentation/check/check-wording.ts";
import { renderCheck as renderInSlack } from "#src/slack/render/check/render-check.ts";
import { CheckLine, toCheckLine } from "#src/terminal/check-line.ts";
import { renderCheck } from "#src/terminal/render-check.ts";
import { makeArticle } from "../../core/made-articles.ts";

const HEAD = { headline: "A dam", publisher: "The Daily", published: "2026-03-01", url: "https://example.org/dam" };
const DAM = makeArticle("The dam cost £4.2m to build. It rained on the hills.", { id: "dam", ...HEAD });
const COPY = makeArticle("The dam was costly.", { id: "copy", headline: "Its *copy*" });
const OLD = "The dam cost £2.4m to build.";
const BEFORE: Remembered = { article: "dam", until: "2026-03-04", words: null };

function check(text: string, ...remembered: readonly Remembered[]) {
	return createCheck(openArchive([DAM, COPY]), () => remembered)({ text });
}

test.each([
	[OLD, "The nearest words that are printed now differ."],
	["The dam to build. It rained on the hills.", "Of what is printed now they leave words out."],
	["Nobody has heard of the plan before", "They are not printed now."],
])("wordCheck() of %j says that it was printed, and what is now", (text, now) => {
	const { verdict, details } = wordCheck(check(text, BEFORE));
	expect([verdict, details[0]]).toEqual(["Printed until 4 March 2026, since changed.", now]);
});

test("the terminal names the article, and tells the difference from what is printed now", () => {
	expect(renderCheck(check(OLD, BEFORE), { colours: false }).split("\n\n").slice(0, 3)).toEqual([
		expect.stringContaining("Printed until 4 March 2026, since changed.\n"),
		"An earlier version of this article printed them:\nA dam\nThe Daily · 2026-03-01 · https://example.org/dam",
		"From what is printed now to what was pasted:\nThe dam cost £ [struck: 4.2m] [added: 2.4m] to build",
	]);
});

test("the terminal shows the earlier words where they are kept, and each article with its day", () => {
	const shown = renderCheck(
		check(OLD, { ...BEFORE, words: OLD }, { ...BEFORE, article: "copy", until: "2026-02-01" }),
		{
			colours: false,
		},
	);
	expect(shown).toContain(`Earlier versions of these articles printed them:\n${OLD}\n\nA dam\n`);
	expect(shown).toContain("Its *copy*\nuntil 2026-02-01");
});

test("check --json adds what was printed before, and nothing where nothing was", () => {
	const line = CheckLine.parse(toCheckLine(check(OLD, BEFORE, { ...BEFORE, article: "copy", words: OLD })));
	expect(line).toMatchObject({
		verdict: "altered",
		earlier: [
			{ article: "dam", until: "2026-03-04", text: null },
			{ article: "copy", until: "2026-03-04", text: OLD },
		],
	});
	expect(toCheckLine(check(OLD))).not.toHaveProperty("earlier");
});

test("Discord names the article with a link, and shows what it printed", () => {
	const shown = JSON.stringify(renderInDiscord(check(OLD, { ...BEFORE, words: "It cost *£2.4m*." })));
	expect(shown).toContain("**Printed until 4 March 2026, since changed.**");
	expect(shown).toContain("-# A dam · The Daily · 1 March 2026 · [Read article](<https://example.org/dam>)");
	expect(shown).toContain("> It cost \\\\*£2.4m\\\\*.");
});

test("Slack names the article with a link, and shows what it printed", () => {
	const { text, blocks } = renderInSlack(check(OLD, { ...BEFORE, words: "It cost <£2.4m>." }));
	expect(text).toContain("Printed until 4 March 2026, since changed.\nThe nearest words that are printed now differ.");
	expect(text).toContain("A dam · The Daily · 1 March 2026 · <https://example.org/dam>");
	expect(text).toContain("It cost &lt;£2.4m&gt;.");
	expect(JSON.stringify(blocks)).toContain("It cost <£2.4m>.");
});

test("a question that holds the quotation names the article above its answer", () => {
	const shown = renderPasted(check("Nobody has heard of the plan before", BEFORE));
	expect(shown.split("\n")).toEqual([
		"**The quotation in the question: Printed until 4 March 2026, since changed.**",
		"They are not printed now.",
		"An earlier version of this article printed them:",
		"A dam · The Daily · 1 March 2026",
	]);
});

test("messages of long headlines, addresses and words stay within their limits", () => {
	const long = { headline: "rain & ".repeat(100), url: `https://example.org/${"a".repeat(1_000)}` };
	const articles = Array.from({ length: 3 }, (_, at) =>
		makeArticle(`It was ${"hail & snow ".repeat(120)}.`, { id: `${at}`, ...long }),
	);
	const words = "rain <&> ".repeat(60);
	const remembered = articles.map(({ id }) => ({ article: id, until: "2026-03-04", words }));
	const archive = openArchive(articles);
	for (const text of [`It was ${"hail & sleet ".repeat(120)}`, "Nobody has heard of the plan before"]) {
		const checked = createCheck(archive, () => remembered)({ text, speaker: "Ann" });
		expect(checked.earlier).toHaveLength(3);
		expect(renderInSlack(checked, { showsPasted: true }).text.length).toBeLessThanOrEqual(4_000);
		// It throws where a message would be too long for Discord.
		expect(renderInDiscord(checked)).toHaveLength(1);
	}
});
