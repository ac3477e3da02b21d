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

/**
 * How the words of an attribution were read. With a verb: its subject stands "beside" it, before an "aside", is
 * "shared" with another verb, is that of "who" ("relative") or of a verb without tense ("verbal"), stands after it
 * ("inverted"), or after "by" ("agent"); "unlisted" where the verb is in no list. Without: "according" to somebody, in
 * somebody's "words", after a "colon", in a "caption", "signed", or at the head of a "turn" of a dialogue. Or lent by
 * a neighbour: "continued" from the
 * quotation before, "following" on what was reported before, "opening" the next one. "guessed" where the clause could
 * not be read.
 */
export type How =
	| "beside"
	| "aside"
	| "shared"
	| "relative"
	| "verbal"
	| "inverted"
	| "agent"
	| "unlisted"
	| "according"
	| "words"
	| "colon"
	| "caption"
	| "signed"
	| "turn"
	| "continued"
	| "following"
	| "opening"
	| "guessed";

/**
 * How the words of a source were understood: as a name, as a pronoun, as the role of somebody named, or as they stand.
 */
export type Meant = "name" | "pronoun" | "role" | "phrase";

/** The evidence on which an attribution rests. */
export type Evidence = { readonly how: How; readonly meant: Meant };

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
	/** What the attribution rests on; null where nothing attributes it. */
	readonly evidence: Evidence | null;
};
