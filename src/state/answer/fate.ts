import type { Citation } from "../../core/answer/answer.ts";
import type { Article } from "../../core/article/article.ts";
import type { ArticlesById } from "../../core/article/articles-by-id.ts";
import type { Withdrawal } from "../../core/article/usable.ts";
import { findAgain } from "./find-again.ts";
import type { StoredCitation } from "./stored-citation.ts";

/** What the articles of an answer have come to. */
export type Articles = {
	/** The usable ones by their ids. */
	readonly articles: ArticlesById;
	readonly withdrawn: Pick<ReadonlyMap<string, Withdrawal>, "get">;
	/** Whether the newsroom had an article erased. */
	readonly isForgotten: (id: string) => boolean;
};

/** What became of a citation. */
export type Fate =
	| { readonly kind: "stands"; readonly citation: Citation }
	/** The article no longer says this; `now` is the paragraph that stands there, `on` the date of the change. */
	| { readonly kind: "passage-changed"; readonly on: string | null; readonly now: Citation }
	/** It may or may not: an earlier version of the program did not note by what the words are known again. */
	| { readonly kind: "article-changed" }
	| { readonly kind: "withdrawn"; readonly on: string | null }
	| { readonly kind: "article-gone" };

/** A fate but that of what stands. */
export type Lost = Exclude<Fate, { readonly kind: "stands" }>;

/** What became of a citation that was given at a time, in milliseconds. */
export function fateOf(stored: StoredCitation, { articles, withdrawn }: Articles, givenAt: number): Fate {
	const withdrawal = withdrawn.get(stored.article);
	if (withdrawal) return { kind: "withdrawn", on: withdrawal.on };
	const article = articles.get(stored.article);
	if (!article) return { kind: "article-gone" };
	const citation = findAgain(stored, article);
	if (citation) return { kind: "stands", citation };
	const paragraph = article.paragraphs[stored.paragraph - 1] ?? article.paragraphs.at(-1);
	if (!paragraph || stored.words.length === 0) return { kind: "article-changed" };
	const { start, end } = paragraph;
	const now = { article, paragraph, passage: { start, end }, highlight: null, quotation: null, score: stored.score };
	return { kind: "passage-changed", on: changedAfter(article, givenAt), now };
}

// A day ends last twelve hours after it ended in UTC.
const DAY_ENDS = (24 + 12) * 60 * 60 * 1_000;

// A file may tell of an earlier change only: that one is not what changed the passage.
function changedAfter({ updated }: Article, givenAt: number): string | null {
	if (updated === undefined) return null;
	return Date.parse(updated.slice(0, "2026-03-04".length)) + DAY_ENDS >= givenAt ? updated : null;
}
