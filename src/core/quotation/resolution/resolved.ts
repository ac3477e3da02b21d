import type { Article, Span } from "../../article/article.ts";
import type { Register } from "../people/register.ts";
import type { Meant, Speaker } from "../quotation.ts";
import type { Word } from "../text/words.ts";

/** What is known when a source is resolved. */
export type SourceContext = {
	readonly article: Article;
	readonly words: readonly Word[];
	readonly register: Register;
	/** What the source says. */
	readonly content: Span;
	/** Whether the source replies: to somebody else, as a rule. */
	readonly isReply: boolean;
	/** The sources resolved earlier in the article, in order. */
	readonly previous: readonly Resolved[];
};

/** A source and who that is; null where the article does not say. */
export type Resolved = {
	readonly source: Span;
	readonly speaker: Speaker | null;
	readonly entity: number | null;
	readonly meant: Meant;
	/** Whether it asked, or is only said to have spoken by somebody else: who is heard next is another, as likely. */
	readonly isPassing?: boolean;
};
