import type { Article } from "../../article/article.ts";
import { editDistance } from "../../search/query/spellings.ts";
import { wordsOfName } from "./fits-filter.ts";

const MOST = 3;
/** A word of so many letters may be misspelt in two places, a shorter one in one. */
const LONG = 7;
const SHORTEST = 4;

/**
 * Of the articles those with a name that is nearest to a typed one, one for each name, the nearest first and at most
 * three; none where no word is near.
 */
export function nearestNames(
	articles: readonly Article[],
	typed: string,
	nameOf: (article: Article) => string | undefined,
): readonly Article[] {
	const wanted = wordsOfName(typed);
	const byName = new Map<string, Article>();
	for (const article of articles) {
		const name = nameOf(article);
		if (name !== undefined && !byName.has(name)) byName.set(name, article);
	}
	return [...byName]
		.map(([name, article]) => ({ article, near: countNear(wanted, wordsOfName(name)) }))
		.filter(({ near }) => near > 0)
		.sort((one, other) => other.near - one.near)
		.slice(0, MOST)
		.map(({ article }) => article);
}

/** How many words of a name are near to one of those typed; the same word counts twice. */
function countNear(wanted: readonly string[], held: readonly string[]): number {
	return wanted.reduce((sum, term) => {
		if (held.includes(term)) return sum + 2;
		return sum + Number(held.some((other) => isNear(term, other)));
	}, 0);
}

function isNear(one: string, other: string): boolean {
	if (one.length < SHORTEST || other.length < SHORTEST) return false;
	if (one.startsWith(other) || other.startsWith(one)) return true;
	const most = one.length >= LONG ? 2 : 1;
	return editDistance(one, other, most) <= most;
}
