import { foldName } from "../../core/answer/narrowing/fits-filter.ts";
import type { Article } from "../../core/article/article.ts";
import { dayOfPublishing } from "../../core/article/usable.ts";
import { nameWords } from "../../core/search/terms/name-words.ts";

/** What decides whether a search comes to an article: its state, from and until when it is usable, and the rest. */
export type Standing = {
	readonly usable: boolean;
	readonly from: number;
	readonly until?: number;
	readonly day?: string;
	readonly byline: readonly string[];
	readonly sections: readonly string[];
};

/** The length of a date such as 2025-01-14. */
const DATE = 10;

/** Reads the standing of an article; what is not sure to be usable is not. */
export function standingOf(article: Article): Standing {
	const { state = "usable", embargo, expires, withdrawn, published, byline = "", section, alsoIn = [] } = article;
	const starts = [embargo === undefined ? 0 : Date.parse(embargo), dayOfPublishing(article) || 0];
	const until = expires === undefined ? undefined : Date.parse(expires);
	const isRead = !starts.some(Number.isNaN) && !Number.isNaN(until ?? 0);
	return {
		usable: state === "usable" && withdrawn === undefined && isRead,
		from: isRead ? Math.max(...starts) : 0,
		...(until !== undefined && isRead && { until }),
		...(published !== undefined && { day: published.slice(0, DATE) }),
		byline: [...new Set(nameWords(byline))],
		sections: [...new Set([section, ...alsoIn].flatMap((name) => (name === undefined ? [] : [foldName(name)])))],
	};
}
