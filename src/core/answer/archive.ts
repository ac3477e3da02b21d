import type { Article } from "../article/article.ts";
import { indexArticles, indexInSteps } from "../search/index/index-articles.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Searched } from "./answer.ts";

/** What questions are asked of: the index of all articles, and how many these are, from when to when. */
export type Archive = { readonly index: PassageIndex; readonly searched: Searched };

/** The archive of an index. */
export function archiveOf(index: PassageIndex): Archive {
	return { index, searched: describeSearched(index.articles) };
}

/** Indexes articles that are in memory, once. */
export function openArchive(articles: readonly Article[]): Archive {
	return archiveOf(indexArticles(articles));
}

/** The same in steps, so that whoever takes them can do other things in between; the last one gives the archive. */
export function* openArchiveInSteps(articles: readonly Article[]): Generator<void, Archive> {
	return archiveOf(yield* indexInSteps(articles));
}

/** What is looked through for a question about one article, or about all. */
export function searchedOf({ index, searched }: Archive, article: string | undefined): Searched {
	return article === undefined ? searched : describeSearched(index.articles.filter(({ id }) => id === article));
}

/** How many articles were looked through, and from when to when they were published. */
function describeSearched(articles: readonly Article[]): Searched {
	let from: string | null = null;
	let to: string | null = null;
	for (const { published } of articles) {
		if (published === undefined) continue;
		if (from === null || published < from) from = published;
		if (to === null || published > to) to = published;
	}
	return { articles: articles.length, from, to };
}
