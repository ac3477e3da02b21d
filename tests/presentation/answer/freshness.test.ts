import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { renderCheck as renderCheckInDiscord } from "#src/discord/render/check/render-check.ts";
import { explainUse } from "#src/discord/render/help.ts";
import { renderAnswer as renderInDiscord } from "#src/discord/render/render-answer.ts";
import { renderHome } from "#src/slack/render/home/render-home.ts";
import { renderMessage } from "#src/slack/render/render-answer.ts";
import { toAnswerLine } from "#src/terminal/answer-line.ts";
import { toCheckLine } from "#src/terminal/check-line.ts";
import { renderAnswer } from "#src/terminal/render.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { makeNewsroom } from "../../discord/made-newsroom.ts";
import { show } from "../../discord/shown.ts";
import { makeDesk } from "../../slack/made-desk.ts";
import { readLines } from "../../slack/quoted.ts";

const AS_OF = "2026-03-04T13:05:00.000Z";
const articles = [
	makeArticle("It rained.", { id: "old", published: "2020-01-03" }),
	makeArticle("It snowed.", { id: "new", published: "2026-03-04T12:52:00Z" }),
];
const archive = openArchive(articles, AS_OF);
const ask = createAsk(archive);
const VIEW = { id: "abcdefghijkl", place: "all", isPrivate: false, canShare: false } as const;
const DISCORD =
	"Searched: 2 articles as of <t:1772629500:f>, the newest of <t:1772628720:f>, the oldest of 3 January 2020";
const SLACK =
	"Searched: 2 articles as of <!date^1772629500^{date_short_pretty} at {time}|4 March 2026, 13:05 UTC>, " +
	"the newest of <!date^1772628720^{date_short_pretty} at {time}|4 March 2026, 12:52 UTC>, the oldest of 3 January 2020";
const TERMINAL = "Searched: 2 articles as of 14:05, the newest of 13:52, the oldest of 2020-01-03";
const moment = { now: "2026-03-04T20:00:00Z", zone: "Europe/Paris" };

test.each(["zebra zeppelin", "help"])(
	"every surface tells below the answer to %j how fresh the articles are",
	(question) => {
		const answer = ask({ question });
		expect(show(renderInDiscord(answer, VIEW))).toContain(`-# ${DISCORD}`);
		const { blocks, text } = renderMessage(answer, { id: null });
		expect(readLines(blocks).join("\n")).toContain(SLACK);
		expect(text).toContain("as of 4 March 2026, 13:05 UTC, the newest of 4 March 2026, 12:52 UTC");
		expect(renderAnswer(answer, { colours: false, moment }).split("\n")).toContain(TERMINAL);
		expect(toAnswerLine(answer).searched).toEqual({
			articles: 2,
			from: "2020-01-03",
			to: "2026-03-04T12:52:00Z",
			asOf: AS_OF,
			newest: "2026-03-04T12:52:00Z",
		});
	},
);

test("help, Home and a check tell how fresh the articles are", async () => {
	const { newsroom } = makeNewsroom(articles, { archive });
	expect(show((await explainUse(newsroom, null)).components)).toContain(DISCORD);
	expect(readLines(renderHome(makeDesk({ newsroom })).blocks).join("\n")).toContain(SLACK);
	const checked = createCheck(archive)({ text: "zebra zeppelin" });
	expect(show(renderCheckInDiscord(checked))).toContain(DISCORD);
	expect(toCheckLine(checked)).toMatchObject({ searched: 2, asOf: AS_OF, newest: "2026-03-04T12:52:00Z" });
});

test("an answer about one article tells of that one", () => {
	const answer = ask({ question: "zebra zeppelin", article: "old" });
	expect(renderAnswer(answer, { colours: false, moment })).toContain(
		"Searched: 1 article as of 14:05, published 2020-01-03",
	);
});
