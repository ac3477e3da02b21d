import type { Article, Span } from "../article/article.ts";
import type { Stance } from "../quotation/quotation.ts";

/** Words that somebody is quoted with, in the text of the article, and what was done with them. */
export type SaidWords = Span & {
	/** Whether they are all of the quotation. */
	readonly isWhole: boolean;
	/** Whether they stand in quotation marks, and are not the article's own report of what was said. */
	readonly isDirect: boolean;
	readonly stance: Stance;
};

/** Somebody who is quoted: where the fullest name stands, and how many quotations are theirs. */
export type ToldSpeaker = {
	readonly article: Article;
	readonly name: Span;
	readonly quotations: number;
	/** Who that is, as printed; not there where it is not, or where all articles are told of. */
	readonly description?: Span | undefined;
	/** Words that tell on what; not there where all articles are told of. */
	readonly words?: SaidWords | undefined;
};

/** What is told of the articles themselves, as data: it is put into a sentence where it is shown. */
export type ToldFact =
	/** Nothing was asked: the surface tells how to ask. */
	| { readonly kind: "help" }
	/** What the files say beside the text, of the article that is meant or of the newest ones. */
	| {
			readonly kind: "fact";
			readonly fact: "byline" | "published" | "updated" | "publisher" | "headline" | "url";
			readonly articles: readonly Article[];
			/** How many articles may be meant. */
			readonly total: number;
	  }
	/** Who is quoted, the most often first, in the article or, where it is null, in all. */
	| {
			readonly kind: "quoted";
			readonly article: Article | null;
			readonly speakers: readonly ToldSpeaker[];
			readonly total: number;
	  }
	/** No article is by that author, or in that section; those whose author or section has the nearest name. */
	| {
			readonly kind: "no-such";
			readonly what: "author" | "section";
			readonly typed: string;
			readonly articles: readonly Article[];
	  }
	/** The articles on a topic, by somebody and in a section ("" for any), from one day until another. */
	| {
			readonly kind: "articles";
			readonly topic: string;
			readonly by: string;
			readonly section?: string | undefined;
			readonly since: string | null;
			readonly until: string | null;
			readonly articles: readonly Article[];
			readonly total: number;
	  };
