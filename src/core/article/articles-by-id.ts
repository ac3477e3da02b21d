import type { Article } from "./article.ts";

/** Articles that are found by their ids, such as a map of them. */
export type ArticlesById = Pick<ReadonlyMap<string, Article>, "get" | "has" | "size"> & {
	readonly values: () => Iterable<Article>;
};
