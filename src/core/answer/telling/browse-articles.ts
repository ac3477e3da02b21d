import type { Article } from "../../article/article.ts";
import { NO_FILTER, type Order } from "../../question/filter.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { inOrderOf } from "./articles-about.ts";
import { findArticles } from "./list-articles.ts";

/** In which order articles are looked through: as they fit what is asked for, or by when they were published. */
export type ArticleOrder = "fitting" | Order;

/** Which articles are looked through: about a topic and by somebody ("" for any). */
export type Browsed = { readonly topic: string; readonly by: string; readonly order: ArticleOrder };

/** All articles that hold every word of a topic and have those of a name in their byline; undated ones come last. */
export function browseArticles(index: PassageIndex, { topic, by, order }: Browsed): readonly Article[] {
	const sought = { ...NO_FILTER, author: by, terms: termsOf(topic), order: order === "fitting" ? null : order };
	index.whole?.seekArticles(sought);
	const found = findArticles(index, { topic, by, since: null, until: null });
	return order === "fitting" ? found : inOrderOf(found, order);
}
