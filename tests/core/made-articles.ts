import type { Article } from "#src/core/article/article.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";

/** An article with a text and little else, for tests. */
export function makeArticle(text: string, rest: Partial<Article> = {}): Article {
	return { id: "made", headline: "Made", text, paragraphs: splitParagraphs(text), ...rest };
}
