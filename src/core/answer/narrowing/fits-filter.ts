import type { Article } from "../../article/article.ts";
import type { Filter } from "../../question/filter.ts";
import { nameWords } from "../../search/terms/name-words.ts";

/** Whether an article was published on the days of a filter, by its author and in its section. */
export function fitsFilter(filter: Filter): (article: Article) => boolean {
	const author = nameWords(filter.author);
	return (article) =>
		isOfDays(article, filter) &&
		(filter.author === "" || isBy(article, author)) &&
		(filter.section === "" || isInSection(article, filter.section));
}

/** Whether an article was published from one day until another, where these are known. */
export function isOfDays({ published }: Article, { since, until }: Pick<Filter, "since" | "until">): boolean {
	if (since === null && until === null) return true;
	const day = published?.slice(0, "2025-01-14".length);
	return day !== undefined && (since === null || day >= since) && (until === null || day <= until);
}

/** Whether the byline of an article holds all words of a name. */
export function isBy({ byline = "" }: Article, words: readonly string[]): boolean {
	if (words.length === 0 || byline === "") return false;
	const held = new Set(nameWords(byline));
	return words.every((word) => held.has(word));
}

/** Whether an article, or a copy of it, stands in a section, whatever the case. */
export function isInSection({ section, alsoIn = [] }: Article, wanted: string): boolean {
	const name = foldName(wanted);
	return [section, ...alsoIn].some((it) => it !== undefined && foldName(it) === name);
}

/** A name without its case and the white space around it. */
export function foldName(name: string): string {
	return name.trim().toLowerCase();
}
