import type { Article, Paragraph, Span } from "../article/article.ts";
import type { Quotation } from "../quotation/quotation.ts";

/** Our pointer into an article: a passage, the words in it that answer, and whose words they are. */
export type Citation = {
	readonly article: Article;
	readonly paragraph: Paragraph;
	/** Whole sentences of the paragraph. */
	readonly passage: Span;
	/** The words that answer, inside the passage; null where the passage does not answer. */
	readonly highlight: Span | null;
	/** The quotation that holds the highlight, where the question asks about somebody's words. */
	readonly quotation: Quotation | null;
	/** Relevance; comparable within one answer only. */
	readonly score: number;
};

/** What was looked through: the number of articles, and their first and last date of publication (ISO) where known. */
export type Searched = { readonly articles: number; readonly from: string | null; readonly to: string | null };

/** What the articles answer, or that they do not. `confidence` is 0..1: how sure that the first passage answers. */
export type Answer = Answered | NotFound;

export type Answered = {
	readonly kind: "answered";
	readonly question: string;
	readonly confidence: number;
	readonly searched: Searched;
	/** What answers, best first. */
	readonly citations: readonly [Citation, ...Citation[]];
	/** All passages found, best first, at most 10; the first is that of the first citation. */
	readonly passages: readonly [Citation, ...Citation[]];
};

export type NotFound = {
	readonly kind: "not-found";
	readonly question: string;
	readonly confidence: number;
	readonly searched: Searched;
	/** "no-match": not one word was found; "closest": the passages do not answer. */
	readonly reason: "no-match" | "closest";
	/** Words of the question that stand in no article, as typed. */
	readonly unknownWords: readonly string[];
	/** The closest passages, which do not answer; best first, at most 10. */
	readonly passages: readonly Citation[];
};
