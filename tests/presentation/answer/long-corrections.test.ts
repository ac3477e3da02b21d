import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { checkPasted, createCheck } from "#src/core/check.ts";
import { renderCheck as renderCheckInDiscord } from "#src/discord/render/check/render-check.ts";
import { renderAnswer } from "#src/discord/render/render-answer.ts";
import { renderContext } from "#src/discord/render/render-context.ts";
import { renderCheck as renderCheckInSlack } from "#src/slack/render/check/render-check.ts";
import { LIMITS } from "#src/slack/render/markup/limits.ts";
import { renderMessage } from "#src/slack/render/render-answer.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { readLines } from "../../slack/quoted.ts";

const WORDS = "the dam by the old bridge over the river held for many long days".split(" ");
const LONG = Array.from({ length: 240 }, (_, at) => `${WORDS[at % WORDS.length]}${at}`).join(" ");
const VIEW = { id: "abcdefghijkl", place: "all", isPrivate: true, canShare: true } as const;

// Notes of every length, of characters that both chats escape, beside a long passage and a long pasted quotation.
test.each([1, 100, 700, 1_400, 1_900, 5_000])(
	"corrections of %i characters never make a message too long",
	(length) => {
		const corrections = [length, 300, length].map((many) => ({ date: "2026-03-04", note: "<*&_>".repeat(many / 5) }));
		const texts = [`“${LONG},” said Ana Diaz, a farmer. ${"She left. ".repeat(200)}`, "“The dam held,” said Ben Ode."];
		const articles = texts.map((text, at) => makeArticle(text, { id: String(at), headline: `Dam ${at}`, corrections }));
		const archive = openArchive(articles, "2026-03-04T13:05:00.000Z");
		const [ask, check] = [createAsk(archive), createCheck(archive)];
		const altered = `${LONG.slice(0, 1_500).replaceAll(/\d\b/g, "0")} zebra`;
		for (const question of ["who said the dam held?", `did Ana say “${LONG.slice(0, 1_900)}”?`, `“${altered}”?`]) {
			const [answer, pasted] = [ask({ question }), checkPasted(check, { question })];
			expect(renderAnswer(answer, { ...VIEW, pasted })).toHaveLength(1);
			const { blocks, text } = renderMessage(answer, { id: VIEW.id, pasted, showsQuestion: true });
			expect(text.length).toBeLessThanOrEqual(LIMITS.messageText);
			expect(readLines(blocks).length).toBeGreaterThan(0);
			for (const citation of answer.passages) renderContext(citation, { id: VIEW.id, place: 0, distance: 0 });
		}
		for (const text of [
			LONG,
			altered,
			"The dam held for them",
			"said Ana Diaz, a farmer",
			"zebra zeppelin zoo quagga",
		]) {
			expect(renderCheckInDiscord(check({ text }))).toHaveLength(1);
			const checked = renderCheckInSlack(check({ text }), { showsPasted: true });
			expect(checked.text.length).toBeLessThanOrEqual(LIMITS.messageText);
			readLines(checked.blocks);
		}
	},
);
