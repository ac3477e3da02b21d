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

/** Whether a passage is the headline of its article, standing in the text. */
export function isHeadline({ article, paragraph, start, end }: Passage): boolean {
	return paragraph.number === 1 && article.text.slice(start, end) === article.headline.trim();
}

/** Where a passage stands: its number, those of its article (from 0) and its paragraph (from 1), and its span. */
export type PassagePlace = Span & { readonly number: number; readonly article: number; readonly paragraph: number };

/** A passage whose paragraph and quotations are read from the source when they are first looked at. */
export class LazyPassage implements Passage {
	readonly number: number;
	readonly start: number;
	readonly end: number;
	readonly article: Article;
	readonly #source: ArticleSource;
	readonly #place: PassagePlace;
	#paragraph: Paragraph | undefined;
	#quotations: readonly Quotation[] | undefined;

	constructor(source: ArticleSource, article: Article, place: PassagePlace) {
		this.number = place.number;
		this.start = place.start;
		this.end = place.end;
		this.article = article;
		this.#source = source;
		this.#place = place;
	}

	get paragraph(): Paragraph {
		this.#paragraph ??= paragraphOf(this.article, this.#place.paragraph);
		return this.#paragraph;
	}

	get quotations(): readonly Quotation[] {
		const { article, paragraph } = this.#place;
		this.#quotations ??= this.#source
			.quotationsOf(article)
			.filter((quotation) => quotation.paragraph === paragraph && beginsIn(this, quotation));
		return this.#quotations;
	}
}

function paragraphOf({ id, paragraphs }: Article, number: number): Paragraph {
	const paragraph = paragraphs[number - 1];
	if (!paragraph) throw new Error(`Article "${id}" has no paragraph ${number}, which its index has`);
	return paragraph;
}
