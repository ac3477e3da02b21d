import type { Article } from "../article/article.ts";
import { instantOf } from "../article/instant.ts";
import type { MarkPassages } from "../reader/mark.ts";
import { indexArticles } from "../search/index/index-articles.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Reading, Searched } from "./answer.ts";

/** What questions are asked of: the index of all articles, and how many these are, from when to when. */
export type Archive = {
	readonly index: PassageIndex;
	readonly searched: Searched;
	/** What a reader marks in its passages, where there is one. */
	readonly mark?: MarkPassages;
};

/**
 * The archive of an index, whose articles were read at an instant, as ISO 8601, and how far the first reading is where
 * it is not done.
 */
export function archiveOf(index: PassageIndex, asOf: string | null = null, reading?: Reading): Archive {
	return { index, searched: describeArticles(index.articles, { asOf, reading }) };
}

/** Indexes articles that are in memory, once, which were read at an instant. */
export function openArchive(articles: readonly Article[], asOf: string | null = null): Archive {
	return archiveOf(indexArticles(articles), asOf);
}

/** What is looked through for a question about one article, or about all. */
export function searchedOf({ index, searched }: Archive, article: string | undefined): Searched {
	if (article === undefined) return searched;
	const found = index.articles[index.numberOf(article) ?? -1];
	return describeArticles(found ? [found] : [], searched);
}

/** How many articles are looked through, from when to when they were published, and what else is known of them. */
export function describeArticles(
	articles: readonly Article[],
	{ asOf, reading, filter }: Pick<Searched, "asOf" | "reading" | "filter">,
): Searched {
	let from: string | null = null;
	let to: string | null = null;
	for (const { published } of articles) {
		if (published === undefined) continue;
		if (from === null || published < from) from = published;
		if (to === null || published > to) to = published;
	}
	const newest = to === null ? null : findNewest(articles, to);
	const rest = { ...(reading && { reading }), ...(filter && { filter }) };
	return { articles: articles.length, from, to, asOf, newest, ...rest };
}

/** When the newest article was published, of which the last date is known that any is written with. */
function findNewest(articles: readonly Article[], last: string): string | null {
	// What a time is in UTC differs by less than a day from what is written: an earlier one need not be reckoned.
	const least = new Date(instantOf(last.slice(0, DATE)) - 2 * DAY).toISOString().slice(0, DATE);
	let newest: string | null = null;
	for (const { published } of articles) {
		if (published === undefined || published < least) continue;
		if (newest === null || instantOf(published) > instantOf(newest)) newest = published;
	}
	return newest;
}

/** The length of a date such as 2025-01-14, and of a day in milliseconds. */
const DATE = 10;
const DAY = 86_400_000;
