import type { Article } from "../../article/article.ts";
import type { ArticlesIntent } from "../../question/intent/intent.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { termsOf } from "../../search/terms/terms.ts";
import type { ToldFact } from "../told.ts";
import { articlesAbout, holdsAll, MOST_ARTICLES } from "./articles-about.ts";

type Wanted = Omit<ArticlesIntent, "kind">;

/** The articles that hold every word of a topic, by some author and of some days: see `articlesAbout` for the order. */
export function listArticles(index: PassageIndex, wanted: Wanted): ToldFact {
	const found = findArticles(index, wanted);
	return { ...wanted, kind: "articles", articles: found.slice(0, MOST_ARTICLES), total: found.length };
}

/** All of these, in the same order. */
export function findArticles(index: PassageIndex, wanted: Wanted): readonly Article[] {
	const { topic, by } = wanted;
	return articlesAbout(index, topic).filter(
		(article) => isOfDays(article, wanted) && (by === "" || holdsAll(article.byline ?? "", termsOf(by))),
	);
}

function isOfDays({ published }: Article, { since, until }: Wanted): boolean {
	if (since === null && until === null) return true;
	const day = published?.slice(0, 10);
	return day !== undefined && (since === null || day >= since) && (until === null || day <= until);
}
