import type { Article } from "../article/article.ts";
import type { Citation } from "./answer.ts";

/** The first citation of each passage. */
export function distinct(citations: readonly Citation[]): readonly Citation[] {
	const seen = new Map<Article, Set<number>>();
	return citations.filter(({ article, passage }) => {
		const starts = seen.get(article) ?? new Set<number>();
		seen.set(article, starts);
		return !starts.has(passage.start) && starts.add(passage.start);
	});
}
