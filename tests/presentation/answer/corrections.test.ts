import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { renderAnswer as renderInDiscord } from "#src/discord/render/render-answer.ts";
import { fitCorrections, wordCorrections } from "#src/presentation/answer/corrections.ts";
import { renderMessage } from "#src/slack/render/render-answer.ts";
import { toAnswerLine } from "#src/terminal/answer-line.ts";
import { toCheckLine } from "#src/terminal/check-line.ts";
import { renderAnswer } from "#src/terminal/render.ts";
import { renderCheck } from "#src/terminal/render-check.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { show } from "../../discord/shown.ts";
import { readLines } from "../../slack/quoted.ts";

const NOTES = [
	{ date: "2026-03-04", note: "An earlier version gave the cost as £2.4m\n*and* named <Ron>." },
	{ date: "2026-03-05T08:00:00Z", note: "It is Ana, not Anna." },
] as const;
const dredging = makeArticle("“The dredging costs £4.2m,” said Ana Diaz.\n\n“It is late,” said Ana Diaz.", {
	id: "dredging",
	headline: "Dredging begins",
	corrections: NOTES,
});
const harbour = makeArticle("“The harbour is deep,” said Ben Ode.", { id: "harbour", headline: "Deep harbour" });
const same = (words: string) => words;

test("wordCorrections() gives each note of an article once, and names the article among several", () => {
	const lines = [`Corrected on 4 March 2026: ${NOTES[0].note}`, "Corrected on 5 March 2026: It is Ana, not Anna."];
	expect(wordCorrections([{ article: dredging }, { article: dredging }], same)).toEqual(lines);
	expect(wordCorrections([{ article: harbour }], same)).toEqual([]);
	expect(wordCorrections([{ article: harbour }, { article: dredging }], same)[1]).toBe(
		"“Dredging begins” was corrected on 5 March 2026: It is Ana, not Anna.",
	);
	const copy = { ...dredging, id: "dredging-copy" };
	expect(wordCorrections([{ article: dredging }, { article: copy }], same)).toHaveLength(NOTES.length);
});

test.each([
	[20, ["short", "also short"]],
	[10, ["short", "A correction is too long to be shown here: read the article."]],
	[2, ["2 corrections are too long to be shown here: read the article."]],
])("fitCorrections() cuts no note in %i characters", (most, expected) => {
	expect(fitCorrections(["short", "also short"], most)).toEqual(expected);
});

const archive = openArchive([dredging, harbour]);
const ask = createAsk(archive);
const answer = ask({ question: "What did Ana Diaz say?" });
const SECOND = "Corrected on 5 March 2026: It is Ana, not Anna.";

test("every surface shows the corrections of what it cites, in full, once and without their markup", () => {
	const view = { id: "abcdefghijkl", place: "all", isPrivate: false, canShare: false } as const;
	const rendered = {
		terminal: renderAnswer(answer, { colours: false }).split("\n"),
		discord: show(renderInDiscord(answer, view)).split("\n"),
		slack: readLines(renderMessage(answer, { id: null }).blocks)
			.join("\n")
			.split("\n"),
	};
	const first = "Corrected on 4 March 2026: An earlier version gave the cost as £2.4m";
	for (const lines of Object.values(rendered)) {
		expect(lines.filter((line) => line.includes(SECOND))).toHaveLength(1);
		expect(lines.filter((line) => line.startsWith(first))).toHaveLength(1);
	}
	expect(rendered.discord.join()).toContain("\\*and\\* named \\<Ron>.");
	expect(rendered.terminal.join()).toContain("£2.4m<U+000A>*and* named <Ron>.");
});

test("what cites no corrected article shows none", () => {
	const other = ask({ question: "What did Ben Ode say?" });
	if (other.kind !== "answered") throw new Error("Nothing was answered");
	expect(renderAnswer(other, { colours: false })).not.toContain("orrected");
});

test("the JSON lines have the corrections as the file has them", () => {
	const corrections = NOTES.map((it) => ({ article: "dredging", ...it }));
	expect(toAnswerLine(answer).corrections).toEqual(corrections);
	const checked = createCheck(archive)({ text: "The dredging costs £4.2m" });
	expect(toCheckLine(checked).corrections).toEqual(corrections);
	expect(renderCheck(checked, { colours: false })).toContain(SECOND);
	expect(toCheckLine(createCheck(archive)({ text: "The harbour is deep" })).corrections).toBeUndefined();
});

test("a correction is never searched", () => {
	const asked = ask({ question: "Who named Ron?" });
	expect(asked).toMatchObject({ kind: "not-found", unknownWords: expect.arrayContaining(["Ron"]) });
	expect(createCheck(archive)({ text: "An earlier version gave the cost" }).verdict.kind).toBe("not-found");
});
