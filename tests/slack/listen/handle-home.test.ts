import { describe, expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { type BotForTest, botForTest, TRANSPORTS } from "../bot-for-test.ts";
import { quotedWords, readLines } from "../quoted.ts";

const ARTICLES = [
	makeArticle("“It rained for many days,” said Ana Diaz, a farmer.", {
		...{ id: "rain", headline: "Rain & <hills>", published: "2024-05-01", url: "https://a.example/rain" },
	}),
	makeArticle("“The dam has to be mended soon,” said Ben Ode.", {
		id: "dam",
		headline: "The dam",
		published: "2024-06-01",
	}),
];
const archive = openArchive(ARTICLES);
const newsroom = {
	articles: new Map(ARTICLES.map((it) => [it.id, it])),
	archive,
	ask: createAsk(archive),
	directory: createDirectory(archive.index),
};

async function openHome({ slack }: BotForTest) {
	slack.openHome(slack.ana);
	return slack.until("the home tab", () => slack.home(slack.ana));
}

/** The words in the modal that Ana sees, as soon as there is one. */
async function modalOf({ slack }: BotForTest) {
	const { content } = await slack.until("a modal", () => slack.modal(slack.ana));
	return { quoted: quotedWords(content.blocks), lines: readLines(content.blocks) };
}

describe.each(TRANSPORTS)("over %s", (transport) => {
	test("the home lists the newest articles, answers what is typed or pressed, and lists what one asked", async () => {
		const bot = await botForTest({ transport, newsroom });
		const { slack } = bot;
		const home = await openHome(bot);
		const lines = readLines(home.content.blocks);
		expect(lines.join("\n")).toContain("*The dam* · 1 June 2024");
		expect(lines.join("\n")).toContain("Rain & <hills>");
		expect(lines.join("\n")).not.toContain("What you asked last");
		slack.press(slack.ana, home, "search_home", "what did Ana Diaz say?");
		expect((await modalOf(bot)).quoted).toEqual(["“It rained for many days,” said Ana Diaz, a farmer."]);
		const next = await slack.until("the home again", () => {
			const view = slack.home(slack.ana);
			return view !== undefined && view.hash !== home.hash ? view : undefined;
		});
		const text = readLines(next.content.blocks).join("\n");
		expect(text).toContain("What you asked last\n[what did Ana Diaz say?: ask_again");
		slack.closeView(slack.ana);
		slack.press(slack.ana, next, "ask_again", '"Who said “The dam has to be mended soon”?"');
		expect((await modalOf(bot)).quoted).toEqual(["“The dam has to be mended soon,” said Ben Ode."]);
		expect(slack.faults).toEqual([]);
		expect(bot.told.failures).toEqual([]);
	});
});

test("an article without an address leads to our own page of it, where there is one", async () => {
	const pageOf = ({ id }: Article) => `https://record.example/a/${id}`;
	const bot = await botForTest({ newsroom: { ...newsroom, pageOf } });
	const text = readLines((await openHome(bot)).content.blocks).join("\n");
	expect(text).toContain("The dam <https://record.example/a/dam> · 1 June 2024");
	expect(text).toContain("<https://a.example/rain>");
});

test("what was asked last is asked again with what narrowed it", async () => {
	const bot = await botForTest({ newsroom });
	const { slack } = bot;
	const commands = ["/quotes about:dam", '/ask mended since:2024-06 in:"The dam" newest', "/ask mended until:2024-05"];
	for (const [at, typed] of commands.entries()) {
		const [name = "", ...words] = typed.split(" ");
		slack.command(slack.ana, name, words.join(" "), slack.newsroom);
		await slack.until("an answer", () => slack.messages(slack.newsroom)[at]);
	}
	const home = await openHome(bot);
	const lines = readLines(home.content.blocks);
	const asked = lines.slice(lines.indexOf("# What you asked last") + 1).filter((it) => it.startsWith("["));
	expect(asked.map((it) => it.slice(1, it.indexOf(": ask_again")))).toEqual([
		"mended · articles published until 31 May 2024",
		"mended · in “The dam” · articles published since 1 June 2024 · newest first",
		"Quotations about “dam”",
	]);
	const again = async (words: string) => {
		const value = asked.find((it) => it.startsWith(`[${words}`))?.replace(/^.*: ask_again |]$/g, "");
		slack.press(slack.ana, home, "ask_again", value);
		const modal = await modalOf(bot);
		slack.closeView(slack.ana);
		return modal;
	};
	expect((await again("mended · articles")).lines.join("\n")).toContain("published until 31 May 2024");
	expect((await again("Quotations")).lines).toContain("Said by *Ben Ode*");
	expect(slack.faults).toEqual([]);
	expect(bot.told.failures).toEqual([]);
});

test("what was asked of an article that is gone meanwhile is not asked again, nor listed", async () => {
	const articles = new Map(newsroom.articles);
	const bot = await botForTest({ newsroom: { ...newsroom, articles } });
	const { slack } = bot;
	slack.command(slack.ana, "/ask", 'mended in:"The dam"', slack.newsroom);
	await slack.until("an answer", () => slack.messages(slack.newsroom)[0]);
	const home = await openHome(bot);
	articles.delete("dam");
	slack.press(slack.ana, home, "ask_again", '{"article":"dam","question":"mended"}');
	expect((await modalOf(bot)).lines).toEqual(["The article of this answer is no longer here. Ask again."]);
	const next = await slack.until("the home again", () =>
		[slack.home(slack.ana)].find((it) => it !== undefined && it.hash !== home.hash),
	);
	expect(readLines(next.content.blocks)).not.toContain("# What you asked last");
	expect(bot.told.failures).toEqual([]);
});

test("what is no question is told in a modal", async () => {
	const bot = await botForTest({ newsroom });
	const home = await openHome(bot);
	bot.slack.press(bot.slack.ana, home, "search_home", "thanks");
	expect((await modalOf(bot)).lines[0]).toMatch(/^Ask me about the articles/);
	bot.slack.closeView(bot.slack.ana);
	bot.slack.press(bot.slack.ana, home, "search_home", "zebras?");
	expect((await modalOf(bot)).lines[0]).toBe("Nothing in the articles matches this question.");
});

test("only whoever is told how the program fares sees what is wrong with a source", async () => {
	const report = { name: "The feed of ledger.example", kind: "feed", state: "failing", asked: null } as const;
	const sources = () => [{ ...report, answered: null, lastNew: null, problem: null, missing: 0 }];
	const bot = await botForTest({ newsroom: { ...newsroom, sources } });
	const plain = readLines((await openHome(bot)).content.blocks).join("\n");
	expect(plain).not.toContain("ledger.example");
	const other = await botForTest({ newsroom: { ...newsroom, sources }, slack: bot.slack, admins: [bot.slack.ben.id] });
	await bot.bot.stop();
	other.slack.openHome(other.slack.ben);
	const seen = await other.slack.until("the home", () => other.slack.home(other.slack.ben));
	expect(readLines(seen.content.blocks).join("\n")).toContain("The feed of ledger.example has not answered yet");
});
