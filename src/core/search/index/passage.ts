import type { Article, Paragraph, Span } from "../../article/article.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import { beginsIn } from "./analysis.ts";
import type { ArticleSource } from "./article-source.ts";

/**
 * The unit of retrieval: a paragraph, or consecutive sentences of a very long one, with the quotations that begin in
 * it.
 */
export type Passage = Span & {
	readonly article: Article;
	readonly paragraph: Paragraph;
	readonly quotations: readonly Quotation[];
};

/** Where a passage stands: the numbers of its article (from 0) and of its paragraph (from 1), and its span. */
export type PassagePlace = Span & { readonly article: number; readonly paragraph: number };

/** A passage whose paragraph and quotations are read from the source when they are looked at. */
export function makePassage(source: ArticleSource, place: PassagePlace): Passage | undefined {
	const { start, end } = place;
	const article = source.articles[place.article];
	if (!article) return undefined;
	let quotations: readonly Quotation[] | undefined;
	return {
		start,
		end,
		article,
		get paragraph() {
			return paragraphOf(article, place.paragraph);
		},
		get quotations() {
			quotations ??= source
				.quotationsOf(place.article)
				.filter((it) => it.paragraph === place.paragraph && beginsIn(place)(it));
			return quotations;
		},
	};
}

function paragraphOf({ id, paragraphs }: Article, number: number): Paragraph {
	const paragraph = paragraphs[number - 1];
	if (!paragraph) throw new Error(`Article "${id}" has no paragraph ${number}, which its index has`);
	return paragraph;
}
