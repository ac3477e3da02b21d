import { changedPostsAddress, type ListedPost, publishedPostsAddress } from "../../intake/wordpress/rest-requests.ts";
import { addCounts, type Counts, NOTHING_TAKEN } from "../kept/take-delivered.ts";
import type { Asking } from "./asking.ts";
import { readPage, takePage } from "./read-pages.ts";

/** What came of asking for a row of pages. */
export type Changes = {
	readonly counts: Counts;
	/** Up to which change all are here. */
	readonly until: string | null;
	readonly problem: string | null;
	readonly retryAfter: number | null;
};

/** A site that sends ever more is asked again later. */
const MOST_PAGES = 5_000;

/**
 * Keeps the posts of a site that were changed since an instant, or all. Each page is asked for by the last change of
 * the one before: a post that is changed meanwhile moves to the end, and would push another over the edge of a page.
 */
export async function readChanges(site: string, since: string | null, asking: Asking): Promise<Changes> {
	let counts = NOTHING_TAKEN;
	let until = since;
	let page = 1;
	for (let pages = 0; pages < MOST_PAGES; pages++) {
		const read = await readPage(changedPostsAddress(site, until, page), page, asking);
		if (read.kind === "failed") return { ...read, counts, until };
		const taken = takePage(site, read.text, asking);
		counts = addCounts(counts, taken.counts);
		if (taken.problem !== null) return { counts, until, problem: taken.problem, retryAfter: null };
		const last = lastChange(read.posts);
		const isFurther = last !== null && (until === null || Date.parse(last) > Date.parse(until));
		if (isFurther) until = last;
		if (read.isLast) break;
		// As many as fit on a page may have been changed in one second.
		page = isFurther ? 1 : page + 1;
	}
	return { counts, until, problem: null, retryAfter: null };
}

/** Keeps the posts of a site that were published since an instant, whenever they were changed. */
export async function readPublished(site: string, since: string, asking: Asking): Promise<Omit<Changes, "until">> {
	let counts = NOTHING_TAKEN;
	for (let page = 1; page < MOST_PAGES; page++) {
		const read = await readPage(publishedPostsAddress(site, since, page), page, asking);
		if (read.kind === "failed") return { ...read, counts };
		const taken = takePage(site, read.text, asking);
		counts = addCounts(counts, taken.counts);
		if (read.isLast || taken.problem !== null) return { counts, problem: taken.problem, retryAfter: null };
	}
	return { counts, problem: null, retryAfter: null };
}

function lastChange(posts: readonly ListedPost[]): string | null {
	const changes = posts.flatMap(({ modified }) => (modified === undefined ? [] : [modified]));
	return changes.reduce<string | null>(
		(last, it) => (last === null || Date.parse(it) > Date.parse(last) ? it : last),
		null,
	);
}
