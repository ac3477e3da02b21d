import type { Article } from "../../article/article.ts";
import type { Quotation } from "../../quotation/quotation.ts";

/**
 * Where an index has its articles from. It looks at their text, paragraphs and forms, and at their quotations, only for
 * what a question comes to, so a source may read these when they are looked at.
 */
export type ArticleSource = {
	/** The articles in the order in which they are indexed. */
	readonly articles: readonly Article[];
	/** The quotations of an article, by its number, in the order of its text; the same ones at every time. */
	readonly quotationsOf: (article: number) => readonly Quotation[];
};
