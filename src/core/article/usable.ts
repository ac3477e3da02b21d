import type { Article } from "./article.ts";

/** What decides whether anybody may be told of an article. */
export type Stated = Pick<Article, "state" | "embargo" | "withdrawn">;

/** Whether anybody may be told of an article at an instant, in milliseconds: what is not sure is not. */
export function isUsable({ state = "usable", embargo, withdrawn }: Stated, now: number): boolean {
	if (state !== "usable" || withdrawn !== undefined) return false;
	return embargo === undefined || Date.parse(embargo) <= now;
}

/** When the next of the articles becomes usable by itself, in milliseconds; null where none does. */
export function nextChange(articles: Iterable<Stated>, now: number): number | null {
	let next: number | null = null;
	for (const article of articles) {
		const end = Date.parse(article.embargo ?? "");
		// Of an article that stays unusable the end of the embargo changes nothing.
		if (end > now && (next === null || end < next) && isUsable(article, end)) next = end;
	}
	return next;
}

/** When an article was withdrawn, as its file says; null where that does not say when. */
export type Withdrawal = { readonly on: string | null };

/** The articles that were withdrawn, by their ids: all that may still be told of them. */
export function listWithdrawn(articles: Iterable<Stated & Pick<Article, "id">>): ReadonlyMap<string, Withdrawal> {
	const withdrawn = new Map<string, Withdrawal>();
	for (const { id, state, withdrawn: on } of articles)
		if (state === "withdrawn" || on !== undefined) withdrawn.set(id, { on: on ?? null });
	return withdrawn;
}
