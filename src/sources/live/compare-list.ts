import { identityOf } from "../../intake/rules/identity.ts";
import { WORDPRESS_REST } from "../../intake/wordpress/rest-door.ts";
import {
	findMissing,
	type ListedPost,
	namedPostsAddress,
	numberOfPost,
	POSTS_A_PAGE,
	postIdsAddress,
	wholePostsAddress,
} from "../../intake/wordpress/rest-requests.ts";
import { withoutLogin } from "../fetch/login.ts";
import { familyOf } from "../kept/family-of.ts";
import { folderOfSource } from "../kept/folder-of-source.ts";
import { type KeptFolder, openKeptFolder } from "../kept/kept-folder.ts";
import { addCounts, type Counts, NOTHING_TAKEN } from "../kept/take-delivered.ts";
import type { Asking } from "./asking.ts";
import { type Page, readPage, takePage } from "./read-pages.ts";

/** What came of comparing the list of all posts with what is here. */
export type Compared =
	| { readonly kind: "compared"; readonly counts: Counts; readonly missing: number }
	| (Page & { readonly kind: "failed" });

const MOST_PAGES = 5_000;
/** So many posts are asked for by name, in pages: where it is more, something else is wrong. */
const MOST_NAMED = 10;
const MOST_FETCHED = 20;

/**
 * Compares all posts that a site lists with those that are here: what it lists no longer, and does not know by name
 * either, is withdrawn, unless that is too much at once; and what is not here is fetched.
 */
export async function compareList(site: string, asking: Asking): Promise<Compared> {
	const listed = await listPosts(site, asking);
	if (listed.kind === "failed") return listed;
	const folder = openKeptFolder(folderOfSource(asking.keptFolder, site));
	const family = familyOf(WORDPRESS_REST.name, withoutLogin(site));
	const identify = (nativeId: string) => identityOf({ family, nativeId });
	const known = new Map(folder.nativeIds().map((nativeId) => [identify(nativeId), nativeId]));
	const there = new Set(listed.posts.map(({ nativeId }) => identify(nativeId)));
	const absent = [...known].flatMap(([identity, nativeId]) => (there.has(identity) ? [] : [nativeId]));
	const found = await findByName(site, { absent, folder, family }, asking);
	if (found.kind === "failed") return found;
	for (const { nativeId } of found.posts) there.add(identify(nativeId));

	const missing = findMissing([...known.keys()], there);
	const unknown = listed.posts.filter(({ nativeId }) => !known.has(identify(nativeId)));
	const fetched = await fetchPosts(site, unknown, asking);
	if (fetched.kind === "failed") return fetched;
	if (missing.kind === "doubtful") return { kind: "compared", counts: fetched.counts, missing: missing.ids.length };
	let withdrawn = 0;
	const now = new Date(asking.now()).toISOString();
	for (const { nativeId, on } of missing.gone)
		if (folder.withdraw({ nativeId: known.get(nativeId) ?? nativeId, on, family, now })) withdrawn++;
	const counts = { ...NOTHING_TAKEN, withdrawn };
	asking.onTaken(counts);
	return { kind: "compared", counts: addCounts(fetched.counts, counts), missing: 0 };
}

type Posts = { readonly kind: "posts"; readonly posts: readonly ListedPost[] } | (Page & { readonly kind: "failed" });

async function listPosts(site: string, asking: Asking): Promise<Posts> {
	const posts: ListedPost[] = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const read = await readPage(postIdsAddress(site, page), page, asking);
		if (read.kind === "failed") return read;
		posts.push(...read.posts);
		if (read.isLast) break;
	}
	return { kind: "posts", posts };
}

type Absent = { readonly absent: readonly string[]; readonly folder: KeptFolder; readonly family: string };

/** Which of the posts that a list skipped are there all the same. */
async function findByName(site: string, { absent, folder, family }: Absent, asking: Asking): Promise<Posts> {
	const posts: ListedPost[] = [];
	const numbers = absent.flatMap((nativeId) => numberOfPost(folder.rawOf({ family, nativeId }) ?? "") ?? []);
	for (const some of pagesOf(numbers).slice(0, MOST_NAMED)) {
		const read = await readPage(namedPostsAddress(site, some), 1, asking);
		if (read.kind === "failed") return read;
		posts.push(...read.posts);
	}
	return { kind: "posts", posts };
}

/** Keeps posts that are listed and not here; the newest first, where they are many. */
async function fetchPosts(site: string, posts: readonly ListedPost[], asking: Asking) {
	let counts = NOTHING_TAKEN;
	const newest = posts.map(({ id }) => id).toReversed();
	for (const some of pagesOf(newest).slice(0, MOST_FETCHED)) {
		const read = await readPage(wholePostsAddress(site, some), 1, asking);
		if (read.kind === "failed") return read;
		counts = addCounts(counts, takePage(site, read.text, asking).counts);
	}
	return { kind: "fetched", counts } as const;
}

function pagesOf(ids: readonly string[]): readonly (readonly string[])[] {
	const pages = Math.ceil(ids.length / POSTS_A_PAGE);
	return Array.from({ length: pages }, (_, at) => ids.slice(at * POSTS_A_PAGE, (at + 1) * POSTS_A_PAGE));
}
