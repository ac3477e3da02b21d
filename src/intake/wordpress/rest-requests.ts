import { z } from "zod";
import type { Gone } from "../draft.ts";
import { utcDate } from "../values/iso-date.ts";
import { parseJson } from "../values/parse-json.ts";
import { webAddress } from "../values/web-address.ts";
import { nativeIdOf } from "./draft-post.ts";

/** The most that the REST API answers at once. */
export const POSTS_A_PAGE = 100;

/**
 * The address that answers the posts changed at an instant or later, the oldest change first; all of them where there
 * is none. Ask for the pages from 1 on until one has fewer than `POSTS_A_PAGE`.
 */
export function changedPostsAddress(site: string, changedSince: string | null, page: number): string {
	const address = postsAddress(site, { _embed: "author,wp:term", orderby: "modified", order: "asc" }, page);
	if (changedSince === null || Number.isNaN(Date.parse(changedSince))) return address.href;
	// The site compares with “later than”, in whole seconds: what changed within the same second is asked for again.
	const before = new Date(Date.parse(changedSince) - 1000).toISOString().slice(0, "2026-03-02T07:30:00".length);
	address.searchParams.set("modified_after", `${before}Z`);
	return address.href;
}

/**
 * The address that answers the posts published at an instant or later, the oldest first; page by page, as above. A post
 * that was scheduled does not count as changed when it comes out.
 */
export function publishedPostsAddress(site: string, publishedSince: string, page: number): string {
	const address = postsAddress(site, { _embed: "author,wp:term", orderby: "date", order: "asc" }, page);
	address.searchParams.set("after", publishedSince);
	return address.href;
}

/** The address that answers some posts, `POSTS_A_PAGE` at most, with their words. */
export function wholePostsAddress(site: string, ids: readonly string[]): string {
	return postsAddress(site, { _embed: "author,wp:term", include: ids.join(",") }, 1).href;
}

/** The address that answers the ids of all public posts, and when each was changed; page by page, as above. */
export function postIdsAddress(site: string, page: number): string {
	return postsAddress(site, { _fields: "id,guid,modified_gmt", orderby: "id", order: "asc" }, page).href;
}

/**
 * The address that answers which of some posts, `POSTS_A_PAGE` at most, are still public: a page of the list may have
 * skipped one while another was deleted, so whoever is missing is asked for by name.
 */
export function namedPostsAddress(site: string, ids: readonly string[]): string {
	return postsAddress(site, { _fields: "id,guid,modified_gmt", include: ids.join(",") }, 1).href;
}

function postsAddress(site: string, query: Readonly<Record<string, string>>, page: number): URL {
	// A site without speaking addresses has its API at “?rest_route=/”, and says so in its own address.
	const isRoute = site.includes("rest_route=");
	const root = site.replace(/\/wp-json(?:\/.{0,200})?$/, "").replace(/\/$/, "");
	const address = new URL(isRoute ? site : `${root}/wp-json/wp/v2/posts`);
	if (isRoute) address.searchParams.set("rest_route", "/wp/v2/posts");
	for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
	address.searchParams.set("per_page", String(POSTS_A_PAGE));
	address.searchParams.set("page", String(page));
	return address;
}

const Listed = z.array(
	z.object({
		id: z.number().int(),
		guid: z.object({ rendered: z.string() }).optional().catch(undefined),
		modified_gmt: z.string().optional().catch(undefined),
	}),
);

/** A post in a list: its number, by which it is asked for, what names it for good, and when it was changed last. */
export type ListedPost = { readonly id: string; readonly nativeId: string; readonly modified: string | undefined };

/** The posts in an answer to any of these requests; null where it is no such answer. */
export function readListedPosts(answer: string): readonly ListedPost[] | null {
	const listed = Listed.safeParse(parseJson(answer));
	if (!listed.success) return null;
	return listed.data.map(({ id, guid, modified_gmt: modified }) => {
		const post = { id: String(id), guid: webAddress(guid?.rendered) };
		return { id: post.id, nativeId: nativeIdOf(post), modified: utcDate(modified) };
	});
}

/** The number of a post in what is kept of it, as the REST API answered it; null where it stands in none. */
export function numberOfPost(raw: string): string | null {
	const numbered = Numbered.safeParse(parseJson(raw));
	return numbered.success ? String(numbered.data.id) : null;
}

const Numbered = z.object({ id: z.number().int() });

/** What a whole list of public posts says of those known before. */
export type Missing =
	| { readonly kind: "gone"; readonly gone: readonly Gone[] }
	/** So many at once that the list, or the site, is more likely broken: somebody has to say. */
	| { readonly kind: "doubtful"; readonly ids: readonly string[] };

/** Which of the known posts a whole list has no longer: deleted, private, or a draft again. */
export function findMissing(known: readonly string[], listed: ReadonlySet<string>): Missing {
	const ids = known.filter((id) => !listed.has(id));
	if (ids.length > MOST_MISSING || (ids.length > FEW && ids.length > known.length * MOST_SHARE))
		return { kind: "doubtful", ids };
	return { kind: "gone", gone: ids.map((nativeId) => ({ nativeId, on: null })) };
}

const MOST_MISSING = 20;
const MOST_SHARE = 0.1;
// In a small archive one article is more than a tenth.
const FEW = 3;
