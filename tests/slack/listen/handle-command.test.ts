import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { createLimits } from "#src/state/limits.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { botForTest } from "../bot-for-test.ts";
import { readLines } from "../quoted.ts";

function article(id: string, headline: string, text: string): Article {
	return makeArticle(text, { id, headline, published: "2024-05-01" });
}

const ARTICLES = [
	article("hills", "Rain in the hills", "“It rained for days,” said Ana Diaz, a farmer.\n\n“It snowed,” said Ben Ode."),
	article("flood", "Rain in the valley", "“The valley flooded,” said Ben Ode."),
];
const archive = openArchive(ARTICLES);
const newsroom = {
	articles: new Map(ARTICLES.map((it) => [it.id, it])),
	archive,
	ask: createAsk(archive),
	directory: createDirectory(archive.index),
};

const FILTERS =
	'to ask some articles only, since:"March 2025", until:2025-05, author:"a name", section:"a name", ' +
	"and newest or oldest behind them.";
const SEARCHED = "  Searched: 2 articles, published 1 May 2024";

/** What Ana alone sees of a command. */
async function type(name: string, text: string, inChannel = true): Promise<readonly string[]> {
	const { slack } = await botForTest({ newsroom });
	const channel = inChannel ? slack.newsroom : slack.directChannel(slack.ana);
	slack.command(slack.ana, name, text, channel);
	const answer = await slack.until("an answer", () => slack.messages(channel).find(({ onlyFor }) => onlyFor));
	expect(slack.faults).toEqual([]);
	return readLines(answer.blocks);
}

test.each<[string, string, readonly string[]]>([
	[
		"/ask",
		"",
		[
			`Type a question after /ask. To narrow it, add in:"words of a headline" or by:"name of a speaker"; ${FILTERS}`,
			SEARCHED,
		],
	],
	[
		"/ask",
		'in:"valley"',
		[
			`Type a question after /ask. To narrow it, add in:"words of a headline" or by:"name of a speaker"; ${FILTERS}`,
			SEARCHED,
		],
	],
	[
		"/quotes",
		" ",
		[
			'Type the name of a speaker after /quotes, or about:"a topic", or both. To narrow it, add in:"words of a ' +
				'headline"; ' +
				FILTERS,
			SEARCHED,
		],
	],
	[
		"/quotes",
		"help",
		[
			'Type the name of a speaker after /quotes, or about:"a topic", or both. To narrow it, add in:"words of a ' +
				'headline"; ' +
				FILTERS,
			SEARCHED,
		],
	],
	[
		"/ask",
		"who spoke? in:rain",
		[
			'2 articles may be meant by in:"rain". Use more words of one:',
			"• Rain in the hills (1 May 2024)",
			"• Rain in the valley (1 May 2024)",
		],
	],
	["/quotes", "Ben Ohde", ["Nobody by the name “Ben Ohde” is quoted in the articles; near: Ben Ode."]],
	["/quotes", "Zorro about:snow", ["Nobody by the name “Zorro” is quoted in the articles."]],
	["/ask", "what was said? by:Dias", ["Nobody by the name “Dias” is quoted in the articles; near: Ana Diaz."]],
	[
		"/ask",
		"who said it rained since:soon",
		["I cannot look there: since needs a day, a month or a year, such as 2025-03-01, “March 2025” or 2025."],
	],
	["/ask", "who said it rained since:2025", ["There is no article published since 1 January 2025."]],
	["/ask", "who said it rained section:chess", ["No article is in a section called “chess”."]],
	["/ask", 'x in:"zzz"', ['No article has a headline with these words: in:"zzz"']],
])("%s %j says %j", async (name, text, expected) => {
	expect(await type(name, text)).toEqual(expected);
});

test.each([
	["/ask", "what did Ben Ode say? in:valley", ["│ “*The valley flooded*,” said Ben Ode."]],
	["/ask", 'what was said? by:"Diaz"', ["│ “*It rained for days*,” said Ana Diaz, a farmer."]],
	["/quotes", "Ben Ode", ["│ “*It snowed*,” said Ben Ode.", "│ “*The valley flooded*,” said Ben Ode."]],
	["/quotes", 'Ode in:"valley"', ["│ “*The valley flooded*,” said Ben Ode."]],
	["/quotes", "about:snow", ["│ “*It snowed*,” said Ben Ode."]],
	["/quotes", 'about:"snow" in:hills', ["│ “*It snowed*,” said Ben Ode."]],
	["/quotes", "Ode about:snow", ["│ “*It snowed*,” said Ben Ode."]],
])("%s %j shows %j", async (name, text, expected) => {
	const lines = await type(name, text);
	expect(lines.filter((line) => line.startsWith("│"))).toEqual(expected);
	expect(lines.join()).toContain("[Share to Channel: ");
});

test("an answer in direct messages, where there is no channel, and a no cannot be shared", async () => {
	expect((await type("/ask", "what did Ana Diaz say?", false)).join()).not.toContain("Share to Channel");
	expect((await type("/ask", "zebra xylophone")).join()).not.toContain("Share to Channel");
});

test("whoever asks more than six questions a minute is told when to ask again", async () => {
	const { slack } = await botForTest({ newsroom: { ...newsroom, limits: createLimits() } });
	for (let count = 0; count < 7; count++) slack.command(slack.ana, "/ask", "what did Ana Diaz say?", slack.newsroom);
	await slack.until("seven answers", () => slack.messages(slack.newsroom).length === 7);
	const told = slack.messages(slack.newsroom).map(({ text }) => text);
	expect(
		told.filter((text) => /^That was too many questions in a minute\. Ask again in \d+ seconds?\.$/.test(text)),
	).toHaveLength(1);
});

test("an answer that comes too late for its address is said in the log", async () => {
	const { slack, told } = await botForTest({ newsroom, options: { responseUrlLife: -1 } });
	slack.command(slack.ana, "/ask", "what did Ana Diaz say?", slack.newsroom);
	const problems = () => told.lines.filter(({ level }) => level === "error").map(({ message }) => message);
	await expect
		.poll(problems)
		.toEqual([
			"Cannot answer in Slack: an answer came too late for its address (expired_url)",
			"Cannot tell whoever asked in Slack: an answer came too late for its address (expired_url)",
		]);
	expect(told.failures).toEqual([]);
});

test("/ask answers from some of the articles alone, and says so", async () => {
	const shown = await type("/ask", 'who said it rained? since:"May 2024" newest');
	expect(shown.join("\n")).toContain("Ana Diaz");
	expect(shown).toContainEqual(expect.stringContaining("Only from the 2 articles published since 1 May 2024."));
});

test("/quotes tells a speaker's quotations in order of date", async () => {
	const shown = await type("/quotes", "Ben Ode until:2024 oldest");
	expect(shown).toContainEqual(expect.stringContaining("In order of date, the oldest first."));
});
