import type { Article } from "../article/article.ts";
import { nameWords } from "../search/terms/name-words.ts";

/** The bylines of articles as they are printed, those of the most articles first; each spelling once. */
export function listAuthors(articles: Iterable<Pick<Article, "byline">>): readonly string[] {
	const authors = new Map<string, { readonly byline: string; articles: number }>();
	for (const { byline = "" } of articles) {
		// Case and accents differ; the first spelling stands for all.
		const key = nameWords(byline).join(" ");
		const known = authors.get(key);
		if (known) known.articles++;
		else if (key !== "") authors.set(key, { byline, articles: 1 });
	}
	const byNumber = [...authors.values()].sort(
		(one, other) => other.articles - one.articles || one.byline.localeCompare(other.byline, "en"),
	);
	return byNumber.map(({ byline }) => byline);
}
