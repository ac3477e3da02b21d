import type { Article } from "../../article/article.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { termsOf } from "../../search/terms/terms.ts";
import type { ToldFact } from "../told.ts";
import { compareNewest, MOST_ARTICLES } from "./article-meant.ts";

type Wanted = { readonly topic: string; readonly since: string | null };

/** The articles that hold every word of a topic, those with it in the headline first, then the newest. */
export function listArticles(index: PassageIndex, { topic, since }: Wanted): ToldFact {
	const terms = termsOf(topic);
	const found = (terms.length === 0 ? index.articles : holding(index, terms)).filter(
		({ published }) => since === null || (published !== undefined && published >= since),
	);
	const headed = new Set(found.filter(({ headline }) => holdsAll(headline, terms)));
	const sorted = found.toSorted((a, b) => Number(headed.has(b)) - Number(headed.has(a)) || compareNewest(a, b));
	return { kind: "articles", topic, since, articles: sorted.slice(0, MOST_ARTICLES), total: sorted.length };
}

function holding(index: PassageIndex, terms: readonly string[]): readonly Article[] {
	const numbers = terms.map((term) => {
		return new Set([...index.articleNumbersOf(index.passagesWith(term)), ...index.headlinesOf(term)]);
	});
	const [first, ...others] = numbers;
	const common = [...(first ?? [])].filter((number) => others.every((set) => set.has(number)));
	return common.sort((a, b) => a - b).flatMap((number) => index.articles[number] ?? []);
}

function holdsAll(headline: string, terms: readonly string[]): boolean {
	const held = new Set(termsOf(headline));
	return terms.every((term) => held.has(term));
}
