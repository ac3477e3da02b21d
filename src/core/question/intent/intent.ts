/** What of an article is told from what its file says beside the text. */
export type ArticleFact = "byline" | "published" | "updated" | "publisher" | "headline" | "url";

/** What a quoter is asked for that it never does. */
export type Beyond = "summarise" | "translate" | "add-up" | "compare" | "write" | "judge";

/**
 * What somebody wants who writes to the bot: most ask about the news. `of` tells what the article meant is about, ""
 * where it is the one that is talked of.
 */
export type Intent =
	| { readonly kind: "ask" }
	/** A greeting, thanks, or the question what there is to ask. */
	| { readonly kind: "help" }
	| { readonly kind: "fact"; readonly fact: ArticleFact; readonly of: string }
	/** Who is quoted. */
	| { readonly kind: "quoted"; readonly of: string }
	| ArticlesIntent
	/** More than quoting, about the words that are left ("" for the article as a whole). */
	| { readonly kind: "beyond"; readonly beyond: Beyond; readonly of: string; readonly rest: string };

/** Which articles there are: about a topic and by somebody ("" for any), from one day until another (ISO). */
export type ArticlesIntent = {
	readonly kind: "articles";
	readonly topic: string;
	readonly by: string;
	readonly since: string | null;
	readonly until: string | null;
};
