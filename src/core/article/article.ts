/** Half-open range of UTF-16 offsets into `Article.text`. */
export type Span = { readonly start: number; readonly end: number };

/** A paragraph; `number` counts from 1, `sentences` cover it but for the white space between them. */
export type Paragraph = Span & { readonly number: number; readonly sentences: readonly Span[] };

/** A published article. `text` is the body as published; every citation is a slice of it. Dates are ISO 8601. */
export type Article = {
	readonly id: string;
	readonly headline: string;
	readonly standfirst?: string | undefined;
	readonly byline?: string | undefined;
	readonly dateline?: string | undefined;
	readonly publisher?: string | undefined;
	readonly section?: string | undefined;
	readonly language?: string | undefined;
	readonly published?: string | undefined;
	readonly updated?: string | undefined;
	readonly url?: string | undefined;
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
};

/** The words of a span, as published. */
export function textOf(article: Article, span: Span): string {
	return article.text.slice(span.start, span.end);
}
