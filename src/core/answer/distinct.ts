import type { Article } from "../article/article.ts";
import type { Citation } from "./answer.ts";

/** The first citation of each passage, at most `most`; no more citations are made than that takes. */
export function distinct(citations: Iterable<Citation>, most: number = Number.POSITIVE_INFINITY): readonly Citation[] {
	const seen = new Map<Article, Set<number>>();
	const kept: Citation[] = [];
	for (const citation of citations) {
		const { article, passage } = citation;
		const starts = seen.get(article) ?? new Set<number>();
		if (starts.has(passage.start)) continue;
		seen.set(article, starts.add(passage.start));
		if (kept.push(citation) >= most) break;
	}
	return kept;
}
