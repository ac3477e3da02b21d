import { isUsable } from "../core/article/usable.ts";
import type { ArticleRows } from "./store/article-rows.ts";

/** The keys of those articles that are usable at an instant, in milliseconds: no others come to the tables. */
export function usableOf(rows: ArticleRows, keys: readonly string[], now: number): readonly string[] {
	return keys.filter((key) => isUsable(rows.head(key), now));
}
