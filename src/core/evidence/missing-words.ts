import type { Article } from "../article/article.ts";
import { isGivenName } from "../quotation/text/given-names.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Query } from "../search/query/query.ts";
import { COUNTRY_OF } from "../search/terms/countries.ts";
import { foldWord, termsOf } from "../search/terms/terms.ts";

const NAMED = /^(?:\p{Lu}|\p{N})/u;
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_OF.values());

/** The terms of a text that are names by their capital, numbers, or countries and given names in whatever case. */
export function findNames(text: string, { tokens }: Pick<Query, "tokens">): ReadonlySet<string> {
	const [first] = tokens;
	const named = tokens.filter((token) => {
		const word = text.slice(token.start, token.end);
		return (token !== first && NAMED.test(word)) || isCountry(word) || isGivenName(word.toLowerCase());
	});
	return new Set(named.map(({ term }) => term));
}

function isCountry(word: string): boolean {
	const lower = foldWord(word).replace(/'s$/, "");
	return COUNTRIES.has(lower) || COUNTRY_OF.has(lower);
}

const BESIDE = [-1, 0, 1] as const;

type Place = { readonly number: number; readonly names: ReadonlySet<string>; readonly known: string };

/**
 * How many names and numbers of a question stand neither in a passage or beside it, nor in the headline of its article,
 * nor in the words that are known of it: they make it a question about another matter.
 */
export function countMissingNames(index: PassageIndex, { worths }: Query, { number, names, known }: Place): number {
	if (names.size === 0) return 0;
	const told = new Set<string>();
	for (const offset of BESIDE) {
		const beside = number + offset;
		if (index.articleNumbers[beside] !== index.articleNumbers[number]) continue;
		const { ids, from, to } = index.tokensOf(beside);
		for (const id of ids.subarray(from, to)) for (const { term } of worths.get(id) ?? []) told.add(term);
	}
	const missing = [...names].filter((name) => !told.has(name));
	if (missing.length === 0) return 0;
	const rest = new Set([...termsOf(index.passageAt(number)?.article.headline ?? ""), ...termsOf(known)]);
	return missing.filter((name) => !rest.has(name)).length;
}

/** How much of a question an article holds, in whatever form and wherever in it. */
export type ToldByArticle = {
	/** The share, 0 to 1, of what the words of the question tell. */
	readonly inArticle: number;
	/** How many of its names and numbers stand nowhere in the article: at most two are counted. */
	readonly namesOff: number;
};

/** How much of a question the article of a passage holds: one that lacks its names is about another matter. */
export function weighArticle(
	index: PassageIndex,
	{ rarity, expansions }: Query,
	{ article, names }: { readonly article: Article; readonly names: ReadonlySet<string> },
): ToldByArticle {
	const within = index.passagesOf(article.id);
	const headline = new Set(termsOf(article.headline));
	const isThere = (term: string) => headline.has(term) || index.countOf(term, within) > 0;
	let all = 0;
	let there = 0;
	let namesOff = 0;
	for (const [term, worth] of rarity) {
		all += worth;
		if (isThere(term) || expansions.get(term)?.some((other) => isThere(other.term))) there += worth;
		else if (names.has(term)) namesOff++;
	}
	return { inArticle: all === 0 ? 0 : there / all, namesOff: Math.min(MOST_OFF, namesOff) };
}

const MOST_OFF = 2;

/** The share, 0 to 1, of what a question's words tell that stands in no passage, in whatever form. */
export function shareUnknown(index: PassageIndex, { rarity, expansions, within }: Query): number {
	let all = 0;
	let unknown = 0;
	for (const [term, worth] of rarity) {
		all += worth;
		if (index.countOf(term, within) === 0 && !expansions.has(term)) unknown += worth;
	}
	return all === 0 ? 0 : unknown / all;
}
