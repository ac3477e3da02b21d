import { WORDPRESS_REST } from "../../intake/wordpress/rest-door.ts";
import { type ListedPost, POSTS_A_PAGE, readListedPosts } from "../../intake/wordpress/rest-requests.ts";
import { type Fetched, fetchSource } from "../fetch/fetch-source.ts";
import type { Asking } from "./asking.ts";
import { type Taken, takeAnswer } from "./take-answer.ts";

/** A page of posts; a problem is told as one that another request may not have. */
export type Page =
	| { readonly kind: "page"; readonly posts: readonly ListedPost[]; readonly text: string; readonly isLast: boolean }
	| { readonly kind: "failed"; readonly problem: string; readonly retryAfter: number | null };

/** What WordPress answers where a page is asked for beyond the last. */
const BAD_REQUEST = 400;

/** Asks a site for a page of posts, the how-many-th tells `page`. */
export async function readPage(address: string, page: number, asking: Asking): Promise<Page> {
	const fetched = await fetchSource(address, asking);
	if (fetched.kind === "failed" && fetched.status === BAD_REQUEST && page > 1)
		return { kind: "page", posts: [], text: "[]", isLast: true };
	if (fetched.kind !== "text") return { kind: "failed", ...explain(fetched) };
	const posts = readListedPosts(fetched.text);
	const { text } = fetched;
	if (posts === null) return { kind: "failed", problem: explainAnswer(text), retryAfter: null };
	return { kind: "page", posts, text, isLast: posts.length < POSTS_A_PAGE };
}

/** Keeps the posts of a page with their words. */
export function takePage(site: string, text: string, asking: Asking): Taken {
	return takeAnswer(
		site,
		{ door: WORDPRESS_REST.name, parts: WORDPRESS_REST.take({ name: site, text: [text] }), text },
		asking,
	);
}

function explain(fetched: Exclude<Fetched, { kind: "text" }>) {
	if (fetched.kind === "failed") return { problem: fetched.problem, retryAfter: fetched.retryAfter };
	const status = fetched.kind === "gone" ? ` (${fetched.status})` : "";
	return { problem: `it has no REST API of WordPress at its address${status}`, retryAfter: null };
}

function explainAnswer(text: string): string {
	const [part] = [...WORDPRESS_REST.take({ name: "", text: [text] })];
	return `what it sends ${part?.passedOver[0]?.reason ?? "is no list of posts"}`;
}
