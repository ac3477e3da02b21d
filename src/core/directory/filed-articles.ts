import type { Article } from "../article/article.ts";
import { nameWords } from "../search/terms/name-words.ts";
import { createPrefixIndex, type PrefixIndex } from "./prefix-index.ts";

/** An article with the words by which it is found: those of its headline, put together, and also those of its id. */
export type ArticleFile = { readonly article: Article; readonly headline: string; readonly words: readonly string[] };

/** Articles that are filed, the newest first. */
export type FiledArticles = {
	/** By the words of their headlines. */
	readonly byHeadline: PrefixIndex<Article>;
	readonly files: () => readonly ArticleFile[];
};

/** Files articles; each part is made when it is first looked at. */
export function fileArticles(articles: readonly Article[]): FiledArticles {
	const newestFirst = articles.toSorted(compareNewest);
	let files: readonly ArticleFile[] | undefined;
	return {
		byHeadline: createPrefixIndex(newestFirst, ({ headline }) => headline),
		files: () => {
			files ??= newestFirst.map(fileArticle);
			return files;
		},
	};
}

function fileArticle(article: Article): ArticleFile {
	const headline = nameWords(article.headline);
	return { article, headline: headline.join(" "), words: [...headline, ...nameWords(article.id)] };
}

/** Puts the newer of two articles first. */
export function compareNewest({ published: one = "" }: Article, { published: other = "" }: Article): number {
	return one === other ? 0 : one < other ? 1 : -1;
}
