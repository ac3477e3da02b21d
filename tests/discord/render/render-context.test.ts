import { expect, test } from "vitest";
import type { Citation } from "#src/core/answer/answer.ts";
import { renderContext } from "#src/discord/render/render-context.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { cite } from "../../presentation/made-citations.ts";
import { show } from "../shown.ts";

const VIEW = { id: "abcdefghijkl", place: 0, distance: 0 };
const six = makeArticle("One.\n\nTwo.\n\n*Three*\nor 3.\n\nFour.\n\nFive.\n\nSix.", {
	headline: "Numbers",
	publisher: "The Daily",
	published: "2024-05-01",
	url: "https://example.com/numbers",
});

function check(citation: Citation, distance: number, expected: readonly string[]): void {
	expect(show(renderContext(citation, { ...VIEW, distance })).split("\n")).toEqual(expected);
}

const LINK = "[Read article ↗ https://example.com/numbers#:~:text=%2AThree%2A]";

test("renderContext() shows the paragraphs round a citation, which is marked", () => {
	check(cite(six, "*Three*"), 0, [
		...["**Numbers**", "-# The Daily · 1 May 2024 · page 2 of 3", LINK],
		...["-# Paragraph 2", "> Two.", "-# Paragraph 3 ▸ cited", "> \\*Three\\*", "> or 3.", "-# Paragraph 4", "> Four."],
		...["[Earlier paragraphs]", "[Later paragraphs]"],
	]);
});

test("renderContext() switches off what leads out of the article", () => {
	check(cite(six, "*Three*"), 1, [
		...["**Numbers**", "-# The Daily · 1 May 2024 · page 3 of 3", LINK],
		...[
			"-# Paragraph 5",
			"> Five.",
			"-# Paragraph 6",
			"> Six.",
			"[Earlier paragraphs]",
			"[Later paragraphs, disabled]",
		],
	]);
});

test("renderContext() needs no buttons for an article of one page", () => {
	check(cite(makeArticle("One."), "One."), 0, ["**Made**", "-# Paragraph 1 ▸ cited", "> One."]);
});

test("renderContext() shows whole sentences of a paragraph that is too long, those that are cited among them", () => {
	const long = makeArticle(`${"It rained on and on. ".repeat(200)}Then it stopped. ${"It snowed then. ".repeat(200)}`);
	const shown = show(renderContext(cite(long, "stopped"), VIEW));
	expect(shown).toMatch(/> \[…\]\n> It rained on and on\. .*Then it stopped\. .* It snowed then\.\n> \[…\]$/s);
	const endless = makeArticle(`It rained ${"and rained ".repeat(400)}on.`);
	expect(show(renderContext(cite(endless, "on."), VIEW))).toContain("This paragraph is too long to be shown here");
});
