import type { Article } from "#src/core/article/article.ts";
import { createPages } from "#src/newsroom/pages.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { renderMessage } from "#src/slack/render/render-answer.ts";
import { startWeb } from "#src/web/site.ts";
import { makeArticle } from "../core/made-articles.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";
import { holding, SETTINGS } from "../web/made-site.ts";

/** Written from right to left, with what stands above and beside an article. */
export const ARABIC = makeArticle(
	[
		"هطل المطر على الميناء صباح الاثنين.",
		"وقالت المهندسة ليلى حداد: «السد صامد رغم العاصفة».",
		"وأضافت أن العمل سيستمر حتى شهر مايو 2026.",
	].join("\n\n"),
	{
		...{ id: "sadd", headline: "السد صامد بعد العاصفة", language: "ar", publisher: "الميناء" },
		...{ byline: "سلمى نجار", published: "2026-03-01", updated: "2026-03-04", url: "https://harbour.example/sadd" },
		corrections: [{ date: "2026-03-04", note: "ذكرت نسخة سابقة شهر أبريل." }],
	},
);

/** The pages, listening on the loopback. */
export type OpenSite = {
	readonly address: string;
	/** The link of an answer to a question, as it stands in a message in Slack. */
	readonly linkTo: (question: string, article: string) => string;
	readonly stop: () => Promise<void>;
};

/** Serves the article of the corpus, and another. */
export async function openSite(): Promise<OpenSite> {
	const articles: readonly Article[] = [...loadCorpus("corpus").articles, ARABIC];
	const held = holding(articles);
	const { newsroom, told } = makeNewsroom(held);
	const running = await startWeb(SETTINGS, newsroom);
	const [line] = told.lines;
	const address = `http://127.0.0.1:${line && "port" in line.fields ? line.fields.port : 0}`;
	const pages = createPages(address);
	return {
		address,
		linkTo: (question, article) => {
			const message = renderMessage(pages.answer(held.ask({ question, article })), { id: null });
			const link = /<(http:\/\/127\.0\.0\.1[^|>]+)\|/.exec(JSON.stringify(message.blocks))?.[1];
			if (link === undefined) throw new Error(`No link in the answer to "${question}"`);
			return link.replaceAll("&amp;", "&");
		},
		stop: running.stop,
	};
}
