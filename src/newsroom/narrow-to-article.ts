import type { Article } from "../core/article/article.ts";
import type { FoundArticle } from "../core/directory/find-article.ts";

/**
 * The id of the only article to look through, undefined for all; or what was typed, where it is not known which is
 * meant.
 */
export type NarrowedToArticle =
	| { readonly kind: "article"; readonly id: string | undefined }
	| UnknownArticle
	| AmbiguousArticle;

/** No article is like what was typed. */
export type UnknownArticle = { readonly kind: "none"; readonly typed: string };

/** Several articles may be meant by what was typed. */
export type AmbiguousArticle = {
	readonly kind: "ambiguous";
	readonly typed: string;
	readonly articles: readonly Article[];
};

/** Finds the article that was named, if one was. */
export async function narrowToArticle(
	typed: string | null | undefined,
	find: (typed: string) => Promise<FoundArticle>,
): Promise<NarrowedToArticle> {
	if (typed === null || typed === undefined) return { kind: "article", id: undefined };
	const found = await find(typed);
	return found.kind === "found" ? { kind: "article", id: found.article.id } : { ...found, typed };
}
