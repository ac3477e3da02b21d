/** Half-open range of UTF-16 offsets into `Article.text`. */
export type Span = { readonly start: number; readonly end: number };

/** A paragraph; `number` counts from 1, `sentences` cover it but for the white space between them. */
export type Paragraph = Span & { readonly number: number; readonly sentences: readonly Span[] };

/** What the markup of a file said of a stretch of the text, and a reader of the page sees. */
export type Form = Span & { readonly kind: "heading" | "block-quote" | "bold" };

/** "withheld" for now, or "withdrawn" for good: neither may be told of. */
export type ArticleState = "usable" | "withheld" | "withdrawn";

/** What the newsroom says was wrong in an article, and when it said so. It repeats what was wrong: never searched. */
export type Correction = { readonly date: string; readonly note: string };

/** A published article. `text` is the body as a reader sees it; every citation is a slice of it. Dates are ISO 8601. */
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
	/** What it is called among its versions, as the newsroom counts them. */
	readonly version?: string | undefined;
	/** Without one it is usable. */
	readonly state?: ArticleState | undefined;
	/** The instant before which nobody may be told of it, with its zone. */
	readonly embargo?: string | undefined;
	/** The instant from which on nobody may be told of it, with its zone. */
	readonly expires?: string | undefined;
	/** When it was withdrawn. */
	readonly withdrawn?: string | undefined;
	/** As its file lists them. */
	readonly corrections?: readonly Correction[] | undefined;
	readonly url?: string | undefined;
	/** Where copies of it stand: the names of their sections, or of what published them. */
	readonly alsoIn?: readonly string[] | undefined;
	/** SHA-256 of the file that it was read from, in hexadecimal. */
	readonly hash?: string | undefined;
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	/** In order of the text; none where the file has no markup. */
	readonly forms?: readonly Form[] | undefined;
};

/** The words of a span, as published. */
export function textOf(article: Article, span: Span): string {
	return article.text.slice(span.start, span.end);
}
