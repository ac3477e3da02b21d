import { expect, test } from "vitest";
import type { Citation } from "#src/core/answer/answer.ts";
import { renderContext } from "#src/slack/render/render-context.ts";
import { makeArticle, makeCitation } from "../../terminal/made-answers.ts";
import { readLines } from "../quoted.ts";
import { checkModal } from "../stand-in/blocks/check-view.ts";

const ANSWER = "Ab3-_f6hIj9k";
const ARTICLE = makeArticle("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.");
const SOURCE = "  Rain in the hills · The Daily · 1 May 2024 · paragraph";

function cite(paragraph: number): Citation {
	const cited = ARTICLE.paragraphs[paragraph - 1];
	if (!cited) throw new RangeError(`Cannot cite paragraph ${paragraph}`);
	return { article: ARTICLE, paragraph: cited, passage: cited, highlight: null, quotation: null, score: 1 };
}

function turn(words: "Earlier" | "Later", distance: number): string {
	return `[${words} Paragraphs: ${words.toLowerCase()}_paragraphs v1|${ANSWER}|4|${distance}]`;
}

test.each<[number, number, readonly string[]]>([
	[1, 0, ["*Paragraph 1, cited*", "│ One.", "Paragraph 2", "│ Two.", `${SOURCE} 1`, turn("Later", 1)]],
	[
		3,
		0,
		[
			...["Paragraph 2", "│ Two.", "*Paragraph 3, cited*", "│ Three.", "Paragraph 4", "│ Four.", `${SOURCE} 3`],
			`${turn("Earlier", -1)} ${turn("Later", 1)}`,
		],
	],
	[3, 1, ["Paragraph 5", "│ Five.", `${SOURCE} 3`, turn("Earlier", 0)]],
	[3, -9, ["Paragraph 1", "│ One.", `${SOURCE} 3`, turn("Later", 0)]],
])("renderContext() shows round paragraph %d, %d pages on, whole paragraphs", (paragraph, distance, expected) => {
	const view = renderContext(cite(paragraph), { answer: ANSWER, citation: 4, distance });
	expect(readLines(view.blocks)).toEqual(expected);
});

test("renderContext() shows of a paragraph that no view can hold the sentences round what is cited", () => {
	const article = makeArticle(
		`${"The hills were dry. ".repeat(4_000)}It rained. ${"The valley was dry. ".repeat(4_000)}`.trim(),
	);
	const view = renderContext(makeCitation(article, "It rained", null), { answer: ANSWER, citation: 0, distance: 0 });
	expect(checkModal(view)).toMatchObject({ kind: "view" });
	const [, quote = ""] = readLines(view.blocks);
	expect(quote).toMatch(/^│ The hills were dry\. .* \*It rained\*\. .*The valley was dry\.$/);
	expect(quote.length).toBeGreaterThan(50_000);
});
