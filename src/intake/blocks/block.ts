import type { Correction, Form, Span } from "../../core/article/article.ts";

/** A piece of a body that stands by itself: one paragraph of the article's text. */
export type Block = {
	readonly kind: "paragraph" | "heading" | "block-quote";
	/** As a reader sees it: one line, without markup. */
	readonly text: string;
	/** What is bold in it, as spans into `text`. */
	readonly bold: readonly Span[];
};

/** What stands in a body and does not belong to the article's text, and why: "is a caption". */
export type LeftOut = { readonly text: string; readonly reason: string };

/** What markup or plain text is taken apart into, in order. */
export type Blocks = { readonly blocks: readonly Block[]; readonly leftOut: readonly LeftOut[] };

/** The text of an article put together from blocks, and what was found in them beside. */
export type Composed = {
	readonly text: string;
	readonly forms: readonly Form[];
	readonly leftOut: readonly LeftOut[];
	/** Notes of correction that stood in the body: no longer in the text, since they repeat what was wrong. */
	readonly corrections: readonly Correction[];
	/** From a line "By …" in the body; null where there is none. */
	readonly byline: string | null;
	/** From the head of the first paragraph, whose words stay; null where there is none. */
	readonly dateline: string | null;
};
