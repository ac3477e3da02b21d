import type { Article } from "./article.ts";

/** What decides whether anybody may be told of an article. */
export type Stated = Pick<Article, "state" | "embargo" | "expires" | "withdrawn" | "published">;

/** Whether an article was withdrawn, be it said by its state or by the day. */
export function isWithdrawn({ state, withdrawn }: Pick<Stated, "state" | "withdrawn">): boolean {
	return state === "withdrawn" || withdrawn !== undefined;
}

/** Whether anybody may be told of an article at an instant, in milliseconds: what is not sure is not. */
export function isUsable(stated: Stated, now: number): boolean {
	const { state = "usable", embargo, expires, withdrawn } = stated;
	if (state !== "usable" || withdrawn !== undefined) return false;
	// What cannot be read compares as false.
	if (expires !== undefined && !(Date.parse(expires) > now)) return false;
	if (embargo !== undefined && !(Date.parse(embargo) <= now)) return false;
	return !(dayOfPublishing(stated) > now);
}

/** The clocks of two servers may differ by so much; one that is off by hours is taken at its word, and waited for. */
const TOLERANCE = 10 * 60 * 1000;
const HAS_ZONE = /T.*(?:Z|[+-]\d\d:?\d\d)$/;
/** Of what has no zone nobody knows the hour: it is to come as long as it is so everywhere on earth. */
const EARLIEST_ZONE = "+14:00";

/**
 * The instant, in milliseconds, before which an article that is scheduled is not published, whatever it came in; NaN
 * where no date of it can be read.
 */
export function dayOfPublishing({ published }: Pick<Stated, "published">): number {
	if (published === undefined) return Number.NaN;
	if (HAS_ZONE.test(published)) return Date.parse(published) - TOLERANCE;
	return Date.parse(published.includes("T") ? published + EARLIEST_ZONE : `${published}T00:00:00${EARLIEST_ZONE}`);
}

/** When the next of the articles becomes usable by itself, or ceases to be, in milliseconds; null where none does. */
export function nextChange(articles: Iterable<Stated>, now: number): number | null {
	let next: number | null = null;
	for (const article of articles)
		for (const change of changesOf(article)) if (change > now && (next === null || change < next)) next = change;
	return next;
}

/** The end of what holds it back and the day of expiry, where the one makes an article usable, the other ends that. */
function changesOf(article: Stated): readonly number[] {
	const end = endOf(article);
	const expiry = Date.parse(article.expires ?? "");
	const changes: number[] = [];
	if (isUsable(article, end)) changes.push(end);
	if (isUsable(article, expiry - 1)) changes.push(expiry);
	return changes;
}

/** When neither an embargo nor the day of its publication holds an article back any more; NaN where nothing does. */
function endOf(article: Stated): number {
	const ends = [Date.parse(article.embargo ?? ""), dayOfPublishing(article)].filter((end) => !Number.isNaN(end));
	return ends.length === 0 ? Number.NaN : Math.max(...ends);
}

/** When an article was withdrawn, as its file says; null where that does not say when. */
export type Withdrawal = { readonly on: string | null };
