import type { Span } from "../article/article.ts";

/** In quotation marks, partly in quotation marks, or without any. */
export type QuotationKind = "direct" | "mixed" | "indirect";

/**
 * What the cue does to the content: a "denied" or "unsaid" content is no claim of the speaker,
 * an "asked" one is a question, a "hypothetical" one was not said (yet).
 */
export type Stance = "said" | "denied" | "unsaid" | "asked" | "hypothetical";

/** A person or body that speaks, under the fullest name and the description that the article prints. */
export type Speaker = { readonly name: Span; readonly description: Span | null };

/** Somebody's words in an article: `content` is attributed to `source`, signalled by `cue`. */
export type Quotation = {
	readonly kind: QuotationKind;
	readonly stance: Stance;
	/** Number of the paragraph that holds the content, from 1. */
	readonly paragraph: number;
	/** What is said, without the outer quotation marks. */
	readonly content: Span;
	/** The words that attribute it: "said", "according to". */
	readonly cue: Span | null;
	/** The words that name who speaks: "the mayor", "she". */
	readonly source: Span | null;
	/** Who that is; null where the article does not say. */
	readonly speaker: Speaker | null;
};
