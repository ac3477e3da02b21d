/** What of an article is told from what its file says beside the text. */
export type ArticleFact = "byline" | "published" | "updated" | "publisher" | "headline";

/** What a quoter is asked for that it never does. */
export type Beyond = "summarise" | "translate" | "add-up";

/** What somebody wants who writes to the bot: most ask about the news. */
export type Intent =
	| { readonly kind: "ask" }
	/** A greeting, thanks, or the question what there is to ask. */
	| { readonly kind: "help" }
	| { readonly kind: "fact"; readonly fact: ArticleFact }
	/** Who is quoted. */
	| { readonly kind: "quoted" }
	/** Which articles there are: about a topic ("" for any), since a day (ISO). */
	| { readonly kind: "articles"; readonly topic: string; readonly since: string | null }
	/** More than quoting, about the words that are left ("" for the article as a whole). */
	| { readonly kind: "beyond"; readonly beyond: Beyond; readonly rest: string };
