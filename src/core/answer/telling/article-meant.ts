import type { Article } from "../../article/article.ts";
import type { Asked } from "../../question/asked.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { termsOf } from "../../search/terms/terms.ts";

import { articlesAbout, holdsAll, inOrderOf } from "./articles-about.ts";

/**
 * The article that "this" means: the one asked of, the only one, or that of the last answer; null where it may be any.
 */
export function articleMeant(index: PassageIndex, { article, conversation }: Asked): Article | null {
	const [only, other] = index.articles;
	const isOnly = index.whole === null || index.whole.described.articles === 1;
	if (article === undefined && only && !other && isOnly) return only;
	const id = article ?? conversation?.article ?? null;
	return id === null ? null : (index.articles[index.numberOf(id) ?? -1] ?? null);
}

/**
 * The articles that a message may mean: the one that is talked of, or those it describes, the likeliest first. One that
 * alone has what it is about in its headline, or the one that tells far more of it than the others, is the one meant.
 */
export function articlesMeant(index: PassageIndex, asked: Asked, of: string): readonly Article[] {
	const known = of === "" ? articleMeant(index, asked) : null;
	if (known !== null) return [known];
	if (of === "") return inOrderOf(index.articles, "newest");
	const found = articlesAbout(index, of);
	const terms = termsOf(of);
	const headed = found.filter(({ headline }) => holdsAll(headline, terms));
	if (headed.length === 1) return headed;
	const told = found.map((article) => ({ article, count: countOf(index, article, terms) }));
	const [first, second] = told.toSorted((a, b) => b.count - a.count);
	return first && second && first.count >= FAR_MORE * second.count ? [first.article] : found;
}

const FAR_MORE = 3;

/** In how many passages of an article some terms stand. */
function countOf(index: PassageIndex, { id }: Article, terms: readonly string[]): number {
	const within = index.passagesOf(id);
	return Math.min(...terms.map((term) => index.countOf(term, within)));
}
