import { expect, test } from "vitest";
import { archiveOf } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { renderAnswer as renderInDiscord } from "#src/discord/render/render-answer.ts";
import { renderMessage } from "#src/slack/render/render-answer.ts";
import { AnswerLine, toAnswerLine } from "#src/terminal/answer-line.ts";
import { renderAnswer } from "#src/terminal/render.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { show } from "../../discord/shown.ts";
import { readLines } from "../../slack/quoted.ts";

const index = indexArticles([makeArticle("“The bridge is safe,” said Ann Lee.", { id: "a" })]);
const AS_OF = "2026-03-04T13:05:00.000Z";
const READING = { done: 3_200, of: 10_000 };
const VIEW = { id: "abcdefghijkl", place: "all", isPrivate: false, canShare: false } as const;

function timesSaid(text: string): number {
	return text.toLowerCase().split("still reading").length - 1;
}

test.each(["what did Ann Lee say?", "which articles do you have?", "zebra zeppelin", "help"])(
	"every surface says once, with the answer to %j, that the articles are still read",
	(question) => {
		const answer = createAsk(archiveOf(index, AS_OF, READING))({ question });
		const { blocks, text } = renderMessage(answer, { id: null });
		const terminal = renderAnswer(answer, { colours: false });
		for (const shown of [show(renderInDiscord(answer, VIEW)), readLines(blocks).join("\n"), text, terminal]) {
			expect(shown).toMatch(/[Ss]till reading: 3,200 of 10,000 articles/);
			expect(timesSaid(shown)).toBe(1);
		}
		expect(AnswerLine.parse(toAnswerLine(answer)).searched.reading).toEqual(READING);
	},
);

test("no surface says so once all articles are read", () => {
	const answer = createAsk(archiveOf(index, AS_OF))({ question: "what did Ann Lee say?" });
	const shown = [show(renderInDiscord(answer, VIEW)), renderMessage(answer, { id: null }).text];
	expect(shown.map(timesSaid)).toEqual([0, 0]);
	expect(AnswerLine.parse(toAnswerLine(answer)).searched).not.toHaveProperty("reading");
});

test("an answer says so, too, before anybody knows how many articles there are", () => {
	const answer = createAsk(archiveOf(index, AS_OF, { done: 0, of: 0 }))({ question: "what did Ann Lee say?" });
	expect(renderAnswer(answer, { colours: false })).toMatch(/\n\nStill reading the articles$/);
});
