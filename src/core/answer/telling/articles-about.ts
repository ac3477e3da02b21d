import type { Article } from "../../article/article.ts";
import { NO_FILTER, type Order } from "../../question/filter.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { termsOf } from "../../search/terms/terms.ts";

/** The most articles that are listed. */
export const MOST_ARTICLES = 10;

/** The articles that hold every word of a topic, those with it in the headline first, then the newest. */
export function articlesAbout(index: PassageIndex, topic: string): readonly Article[] {
	const terms = termsOf(topic);
	index.whole?.seekArticles({ ...NO_FILTER, terms, order: null });
	const found = terms.length === 0 ? index.articles : holding(index, terms);
	const headed = new Set(found.filter(({ headline }) => terms.length > 0 && holdsAll(headline, terms)));
	return found.toSorted((a, b) => Number(headed.has(b)) - Number(headed.has(a)) || compareNewest(a, b));
}

function holding(index: PassageIndex, terms: readonly string[]): readonly Article[] {
	const numbers = terms.map((term) => {
		return new Set([...index.articleNumbersOf(index.passagesWith(term)), ...index.headlinesOf(term)]);
	});
	const [first, ...others] = numbers;
	const common = [...(first ?? [])].filter((number) => others.every((set) => set.has(number)));
	return common.sort((a, b) => a - b).flatMap((number) => index.articles[number] ?? []);
}

/** Whether a text holds each of some terms. */
export function holdsAll(headline: string, terms: readonly string[]): boolean {
	const held = new Set(termsOf(headline));
	return terms.every((term) => held.has(term));
}

/** Articles in order of their dates, those without one last. */
export function inOrderOf(articles: readonly Article[], order: Order): readonly Article[] {
	return articles.toSorted(order === "newest" ? compareNewest : compareOldest);
}

function compareOldest(one: Article, other: Article): number {
	return Number(one.published === undefined) - Number(other.published === undefined) || compareNewest(other, one);
}

/** Puts the newer of two articles first. */
function compareNewest({ published: one = "" }: Article, { published: other = "" }: Article): number {
	return one === other ? 0 : one < other ? 1 : -1;
}
