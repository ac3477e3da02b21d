import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { renderAnswer as renderDiscordAnswer } from "#src/discord/render/render-answer.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { renderMessage } from "#src/slack/render/render-answer.ts";
import { renderAnswer } from "#src/terminal/render.ts";
import { renderAnswer as renderWebAnswer } from "#src/web/render/render-answer.ts";
import { quotedTexts } from "./discord/shown.ts";
import { quotedWords } from "./slack/quoted.ts";

const { articles } = loadCorpus("corpus");
const ask = createAsk(openArchive(articles));

const DISCORD = { id: "abcdefghijkl", place: "all", isPrivate: true, canShare: false } as const;

/** The passages that each platform shows of an answer at once. */
const PLATFORMS: readonly [string, (answer: Answer) => readonly string[] | Promise<readonly string[]>][] = [
	["Discord", (answer) => quotedTexts(renderDiscordAnswer(answer, DISCORD))],
	["Slack", (answer) => quotedWords(renderMessage(answer, { id: null }).blocks)],
	["Web", quotedOnPage],
];

async function quotedOnPage(answer: Answer): Promise<readonly string[]> {
	const { document } = parseHTML(`<html>${await renderWebAnswer({ answer, pasted: null, id: null })}</html>`);
	const shown = [...document.querySelectorAll("blockquote")].filter((it) => it.closest("details") === null);
	return shown.map(({ textContent }) => textContent ?? "");
}

const QUESTIONS = [
	["who said Russia is an enemy?", "answered"],
	["how many tanks did Syria receive?", "answered"],
	["what did Ahmed Taha say?", "answered"],
	["when did Moscow enter the conflict?", "answered"],
	["what did Lavrov say about the weather?", "speaker-silent"],
	["did the mayor of Damascus visit the river?", "closest"],
	["zebra xylophone", "no-match"],
] as const;

test.each(QUESTIONS)("every surface shows the same passages, byte for byte, for %j", async (question, outcome) => {
	const answer = ask({ question });
	expect(answer.kind === "not-found" ? answer.reason : answer.kind).toBe(outcome);
	const terminal = renderAnswer(answer, { colours: false });
	for (const [platform, passagesOf] of PLATFORMS) {
		const passages = await passagesOf(answer);
		expect(passages.length > 0, platform).toBe(outcome !== "no-match");
		for (const passage of passages) {
			expect(
				articles.some(({ text }) => text.includes(passage)),
				platform,
			).toBe(true);
			expect(terminal, platform).toContain(passage);
		}
	}
});
