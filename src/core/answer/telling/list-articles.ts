import type { Article } from "../../article/article.ts";
import { NO_FILTER, type Order } from "../../question/filter.ts";
import type { ArticlesIntent } from "../../question/intent/intent.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { termsOf } from "../../search/terms/terms.ts";
import type { Archive } from "../archive.ts";
import { fitsFilter } from "../narrowing/fits-filter.ts";
import type { ToldFact } from "../told.ts";
import { articlesAbout, inOrderOf, MOST_ARTICLES } from "./articles-about.ts";

type Wanted = Omit<ArticlesIntent, "kind">;

/**
 * The articles that hold every word of a topic, by some author and of some days, in the order asked for: see
 * `articlesAbout` for that without one. What the archive is narrowed to is told with what is wanted.
 */
export function listArticles({ index, searched }: Archive, wanted: Wanted, order?: Order | undefined): ToldFact {
	const { topic, by } = wanted;
	const sought = { ...NO_FILTER, ...wanted, author: by, terms: termsOf(topic), order: order ?? null };
	index.whole?.seekArticles(sought);
	const all = findArticles(index, wanted);
	const found = order === undefined ? all : inOrderOf(all, order);
	const { since, until, author, section } = searched.filter ?? NO_FILTER;
	return {
		kind: "articles",
		topic,
		by: by || author,
		section,
		since: later(wanted.since, since),
		until: earlier(wanted.until, until),
		articles: found.slice(0, MOST_ARTICLES),
		total: index.whole?.countArticles(sought) ?? found.length,
	};
}

/** All articles that hold every word of a topic, by some author and of some days. */
export function findArticles(index: PassageIndex, wanted: Wanted): readonly Article[] {
	const { topic, by } = wanted;
	return articlesAbout(index, topic).filter(fitsFilter({ ...NO_FILTER, ...wanted, author: by }));
}

function later(one: string | null, other: string | null): string | null {
	return one === null || (other !== null && other > one) ? other : one;
}

function earlier(one: string | null, other: string | null): string | null {
	return one === null || (other !== null && other < one) ? other : one;
}
