import type { Article } from "./article.ts";

/** What decides whether anybody may be told of an article. */
export type Stated = Pick<Article, "state" | "embargo" | "expires" | "withdrawn">;

/** Whether an article was withdrawn, be it said by its state or by the day. */
export function isWithdrawn({ state, withdrawn }: Pick<Stated, "state" | "withdrawn">): boolean {
	return state === "withdrawn" || withdrawn !== undefined;
}

/** Whether anybody may be told of an article at an instant, in milliseconds: what is not sure is not. */
export function isUsable({ state = "usable", embargo, expires, withdrawn }: Stated, now: number): boolean {
	if (state !== "usable" || withdrawn !== undefined) return false;
	// What cannot be read compares as false.
	if (expires !== undefined && !(Date.parse(expires) > now)) return false;
	return embargo === undefined || Date.parse(embargo) <= now;
}

/** When the next of the articles becomes usable by itself, or ceases to be, in milliseconds; null where none does. */
export function nextChange(articles: Iterable<Stated>, now: number): number | null {
	let next: number | null = null;
	for (const article of articles)
		for (const change of changesOf(article)) if (change > now && (next === null || change < next)) next = change;
	return next;
}

/** The end of the embargo and the day of expiry, where the one makes an article usable, and the other ends that. */
function changesOf(article: Stated): readonly number[] {
	const end = Date.parse(article.embargo ?? "");
	const expiry = Date.parse(article.expires ?? "");
	const changes: number[] = [];
	if (isUsable(article, end)) changes.push(end);
	if (isUsable(article, expiry - 1)) changes.push(expiry);
	return changes;
}

/** When an article was withdrawn, as its file says; null where that does not say when. */
export type Withdrawal = { readonly on: string | null };
