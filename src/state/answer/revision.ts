import { createHash } from "node:crypto";
import type { Article } from "../../core/article/article.ts";

const REVISION_BYTES = 9;
const revisions = new WeakMap<Article, string>();

/** Tells one text of an article from another: 12 characters of a hash. */
export function revisionOf(article: Article): string {
	const known = revisions.get(article);
	if (known !== undefined) return known;
	const revision = createHash("sha256").update(article.text).digest().subarray(0, REVISION_BYTES).toString("base64url");
	revisions.set(article, revision);
	return revision;
}
