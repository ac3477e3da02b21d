import { expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { createPages } from "#src/newsroom/pages.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { holding, makeSite, texts } from "../../web/made-site.ts";
import { botForTest } from "../bot-for-test.ts";

const SITE = "https://record.example";
const TEXT = "“It rained for days,” said Ana Diaz, a farmer.\n\nThe hills were wet.";

/** The links of the answer in Slack, by what they say. */
async function linksOf(article: Article): Promise<Readonly<Record<string, string>>> {
	const held = holding([article]);
	const pages = createPages(SITE);
	const { slack } = await botForTest({ newsroom: { ...held, ask: (request) => pages.answer(held.ask(request)) } });
	slack.command(slack.ana, "/ask", "who said it rained?", slack.newsroom);
	const answer = await slack.until("an answer", () => slack.messages(slack.newsroom).find(({ onlyFor }) => onlyFor));
	expect(slack.faults).toEqual([]);
	const links = JSON.stringify(answer.blocks).matchAll(/<(https?:[^|>]+)\|([^>]+)>/g);
	return Object.fromEntries([...links].map(([, url = "", words = ""]) => [words, url.replaceAll("&amp;", "&")]));
}

test("an article without an address is read on our page, where the words of the answer are lit", async () => {
	const article = makeArticle(TEXT);
	const links = await linksOf(article);
	expect(Object.keys(links)).toEqual(["Read the article"]);
	const got = await makeSite(holding([article])).get(links["Read the article"] ?? "");
	expect(texts(got, "mark")).toEqual(["It rained for days"]);
});

test("an article with an address is read there, and as we read it on our page", async () => {
	const article = makeArticle(TEXT, { url: "https://news.example/rain" });
	const links = await linksOf(article);
	expect(Object.keys(links)).toEqual(["Read the article", "As we read it"]);
	expect(links["Read the article"]).toMatch(/^https:\/\/news\.example\/rain#:~:text=/);
	const got = await makeSite(holding([article])).get(links["As we read it"] ?? "");
	expect(texts(got, "mark")).toEqual(["It rained for days"]);
});
