import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Checked } from "#src/core/check/verdict.ts";
import { createCheck } from "#src/core/check.ts";
import { answerPages, pagedCitations } from "#src/presentation/answer/answer-pages.ts";
import { clip } from "#src/slack/render/markup/clip.ts";
import { unescapeText } from "#src/slack/render/markup/escape.ts";
import { LIMITS, ROOM } from "#src/slack/render/markup/limits.ts";
import { renderMessage, renderModal } from "#src/slack/render/render-answer.ts";
import { renderContext } from "#src/slack/render/render-context.ts";
import { makeArticle as makePlainArticle } from "../../../core/made-articles.ts";
import { makeAnswered, makeArticle, makeCitation, makeNotFound } from "../../../terminal/made-answers.ts";
import { quotedWords, readLines } from "../../quoted.ts";
import { countText } from "../../stand-in/blocks/check-blocks.ts";
import { checkModal } from "../../stand-in/blocks/check-view.ts";
import { LIMITS as SLACK } from "../../stand-in/blocks/limits.ts";
import { findNotified } from "../../stand-in/blocks/notified.ts";

const ID = "Ab3-_f6hIj9k";

test("LIMITS are within those of Slack", () => {
	expect(LIMITS.messageText).toBeLessThanOrEqual(SLACK.updateText);
	expect(LIMITS.blockText).toBeLessThanOrEqual(SLACK.messageBlockText);
	const { messageBlocks, viewBlocks, accessibilityLabel, optionText, optionValue, privateMetadata } = LIMITS;
	expect({ messageBlocks, viewBlocks, accessibilityLabel, optionText, optionValue, privateMetadata }).toEqual({
		messageBlocks: SLACK.messageBlocks,
		viewBlocks: SLACK.viewBlocks,
		accessibilityLabel: SLACK.accessibilityLabel,
		optionText: SLACK.optionText,
		optionValue: SLACK.optionValue,
		privateMetadata: SLACK.privateMetadata,
	});
});

/** An answer whose only passage is a sentence of so many characters. */
function makeLong(length: number): Answer {
	const article = makeArticle(`${"x".repeat(length - 1)}.`);
	return makeAnswered(makeCitation(article, "x", null));
}

/** How much of the room for citations a passage does not get: what its source and the words that answer take. */
const SOURCE = "x\n\nRain in the hills · The Daily · 1 May 2024 · paragraph 1".length;
const LONGEST = ROOM.citations - SOURCE;

test.each([
	[LONGEST, "x".repeat(LONGEST - 1)],
	[LONGEST + 1, null],
])("renderMessage() shows a sentence of %d characters whole or not at all", (length, shown) => {
	const { blocks, text } = renderMessage(makeLong(length), { id: ID });
	expect(quotedWords(blocks)).toEqual(shown === null ? [] : [`${shown}.`]);
	expect(text.includes("too long to be shown here")).toBe(shown === null);
});

test.each([
	["a headline", ROOM.headline, (words: string) => ({ headline: words })],
	["a publisher", ROOM.headline, (words: string) => ({ publisher: words })],
])("renderMessage() shows %s of %d characters whole, and clips a longer one", (_, most, change) => {
	const show = (words: string) => {
		const article = { ...makeArticle("It rained."), ...change(words) };
		return readLines(renderMessage(makeAnswered(makeCitation(article, "It rained", null)), { id: null }).blocks).join();
	};
	expect(show("x".repeat(most))).toContain("x".repeat(most));
	expect(show("x".repeat(most + 1))).toContain(`${"x".repeat(most - 1)}…`);
});

test.each([LIMITS.optionText, LIMITS.accessibilityLabel, LIMITS.modalTitle])("clip() keeps to %d", (most) => {
	expect(clip("x".repeat(most), most)).toBe("x".repeat(most));
	expect(clip("x".repeat(most + 1), most)).toHaveLength(most);
});

const piece = fc.oneof(
	fc.string({ maxLength: 40 }),
	fc.constantFrom(
		"<!channel>",
		"<@U1>",
		"&lt;",
		"“Yes & no,” said Ana Diaz. ",
		"It rained. ",
		"أحمد ",
		"*_~`",
		"\n\n",
		"@here ",
	),
);
const prose = fc.array(piece, { minLength: 1, maxLength: 400 }).map((pieces) => `It rained. ${pieces.join("")}`);

test("renderMessage() keeps to all limits, pings nobody and changes no word, whatever is asked", () => {
	fc.assert(
		fc.property(prose, fc.string({ maxLength: 2_000 }), fc.boolean(), (text, typed, isNear) => {
			const rest = { url: "https://a.example/?a=1&b=<2>", headline: text.slice(0, 150), publisher: "<!here>" };
			const article = makePlainArticle(text, rest);
			const question = isNear ? `Did it rain? ${typed}` : typed;
			const archive = openArchive([article]);
			const answer = createAsk(archive)({ question });
			for (const page of answerPages(answer).keys()) checkMessage(answer, page);
			const pasted = `${text.slice(0, 1_500)} ${typed}`;
			checkMessage(answer, 0, createCheck(archive)({ text: pasted, speaker: typed }));
			for (const [citation, cited] of pagedCitations(answer).entries()) {
				const view = renderContext(cited, { answer: ID, citation, distance: 0 });
				expect(checkModal(view)).toMatchObject({ kind: "view" });
			}
		}),
		{ numRuns: 60 },
	);
});

function checkMessage(answer: Answer, page: number, pasted: Checked | null = null): void {
	const { blocks, text } = renderMessage(answer, { id: ID, page, isShareable: true, showsQuestion: true, pasted });
	readLines(blocks);
	expect(checkModal(renderModal(answer, { id: ID, page }))).toMatchObject({ kind: "view" });
	expect(blocks.length).toBeLessThanOrEqual(LIMITS.messageBlocks);
	expect(text.length).toBeLessThanOrEqual(LIMITS.messageText);
	expect(countText(blocks)).toBeLessThanOrEqual(LIMITS.blockText);
	expect(findNotified({ text, blocks: [] })).toEqual([]);
	expect(blocks.flatMap((block) => findNotified({ blocks: [JSON.parse(JSON.stringify(block))] }))).toEqual([]);
	const articles = [...(answer.kind === "answered" ? answer.citations : []), ...answer.passages];
	for (const words of quotedWords(blocks)) {
		expect(articles.some(({ article }) => article.text.includes(words))).toBe(true);
		expect(unescapeText(text)).toContain(words);
	}
}

test("renderMessage() clips what somebody asked, and nothing else breaks", () => {
	const answer = { ...makeNotFound([]), question: "&".repeat(2_000), unknownWords: ["&".repeat(2_000)] };
	checkMessage({ ...answer, understood: { speaker: "&".repeat(500), topic: "<".repeat(500) } }, 0);
});
