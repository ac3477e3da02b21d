import type { APIApplicationCommandOptionChoice } from "discord.js";
import type { Article } from "../../core/article/article.ts";
import type { FoundArticle } from "../../core/directory/find-article.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { clip } from "../../presentation/clip.ts";
import { writeDay } from "../../presentation/meant-article.ts";
import { articleKey } from "../render/markup/article-key.ts";
import { LIMITS } from "../render/markup/limits.ts";
import { LONGEST_ARTICLE_KEY } from "../render/markup/list-press.ts";

/** An article to choose: its headline and day, and what stands for it. */
export function articleChoice(article: Article): APIApplicationCommandOptionChoice<string> {
	const { headline } = article;
	const day = writeDay(article);
	const name = clip(headline.replace(/\s+/g, " ").trim(), LIMITS.choiceText - day.length) + day;
	return { name, value: articleKey(article) };
}

/** The article that a choice stands for, or that somebody who chose none means. */
export async function readArticleChoice(
	newsroom: Pick<Newsroom, "articles" | "bring" | "choices">,
	typed: string,
): Promise<FoundArticle> {
	await newsroom.bring([typed]);
	const { articles, choices } = newsroom;
	const article =
		articles.get(typed) ?? [...articles.values()].find((it) => articleKey(it, LONGEST_ARTICLE_KEY) === typed);
	return article ? { kind: "found", article } : choices.findArticle(typed);
}
