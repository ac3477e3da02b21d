import type { Article } from "../../article/article.ts";
import type { Asked } from "../../question/asked.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";

/** The most articles that are listed. */
export const MOST_ARTICLES = 10;

/**
 * The article that "this" means: the one asked of, the only one, or that of the last answer; null where it may be any.
 */
export function articleMeant({ articles }: PassageIndex, { article, conversation }: Asked): Article | null {
	const [only, other] = articles;
	if (article === undefined && only && !other) return only;
	const id = article ?? conversation?.article ?? null;
	return id === null ? null : (articles.find((it) => it.id === id) ?? null);
}

/** The newest articles, at most as many as are listed. */
export function newestOf(articles: readonly Article[]): readonly Article[] {
	return articles.toSorted(compareNewest).slice(0, MOST_ARTICLES);
}

/** Puts the newer of two articles first. */
export function compareNewest({ published: one = "" }: Article, { published: other = "" }: Article): number {
	return one === other ? 0 : one < other ? 1 : -1;
}
