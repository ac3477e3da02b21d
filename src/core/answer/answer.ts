import type { Article, Paragraph, Span } from "../article/article.ts";
import type { Conversation } from "../question/conversation.ts";
import type { Filter, Order } from "../question/filter.ts";
import type { Beyond } from "../question/intent/intent.ts";
import type { Understood } from "../question/understood.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { ToldFact } from "./told.ts";

/** Our pointer into an article: a passage, the words in it that answer, and whose words they are. */
export type Citation = {
	readonly article: Article;
	readonly paragraph: Paragraph;
	/** Whole sentences of the paragraph. */
	readonly passage: Span;
	/** The words that answer, inside the passage; null where the passage does not answer. */
	readonly highlight: Span | null;
	/** The quotation that holds the highlight; null where these are the article's own words. */
	readonly quotation: Quotation | null;
	/** Relevance; comparable within one answer only. */
	readonly score: number;
	/** The address of the newsroom's own page that shows it; whoever runs such pages adds it. */
	readonly page?: string | undefined;
};

/** What was looked through. All dates and instants are ISO 8601. */
export type Searched = {
	readonly articles: number;
	/** The first and the last date of publication, where known. */
	readonly from: string | null;
	readonly to: string | null;
	/** The instant when the articles were last read; null where nobody told. */
	readonly asOf: string | null;
	/** When the newest of them was published: a date, or a time of it. */
	readonly newest: string | null;
	/** How far the first reading of the articles is; not there where it is done. */
	readonly reading?: Reading | undefined;
	/** Set where a part of the archive did not answer, so that there may be more than was found. */
	readonly isPartial?: true | undefined;
	/** What let these articles through alone; not there where all were looked through. */
	readonly filter?: Filter | undefined;
};

/** So many of so many files are read. */
export type Reading = { readonly done: number; readonly of: number };

/**
 * What the articles answer, or that they do not, or what is told of the articles themselves. `confidence` is 0..1: how
 * sure that the first passage answers.
 */
export type Answer = Answered | NotFound | Told;

type Common = {
	readonly question: string;
	readonly confidence: number;
	readonly searched: Searched;
	/** Set where words of an earlier question were needed to understand this one. */
	readonly understood: Understood | null;
	/** What the next question of the same conversation may refer to; give it back with that question. */
	readonly conversation: Conversation;
	/** What more than quoting was asked for: the passages are what would be quoted. */
	readonly beyond?: Beyond | undefined;
	/** Set where an order of date was asked for: then what answers stands in it, and not the best first. */
	readonly order?: Order | undefined;
};

export type Answered = Common & {
	readonly kind: "answered";
	/** What answers, best first: one citation, or one for each speaker or each figure that the articles give. */
	readonly citations: readonly [Citation, ...Citation[]];
	/** All passages found, best first, at most 10; the first is that of the first citation. */
	readonly passages: readonly [Citation, ...Citation[]];
};

export type NotFound = Common & {
	readonly kind: "not-found";
	/**
	 * "no-match": not one word was found; "closest": the passages do not answer; "speaker-silent": the person asked for is
	 * in the articles, but says nothing on this.
	 */
	readonly reason: "no-match" | "closest" | "speaker-silent";
	/** Words of the question that stand in no article, as typed. */
	readonly unknownWords: readonly string[];
	/** Who was asked for, where the reason is "speaker-silent": the fullest name, as printed. */
	readonly speaker: string | null;
	/** The closest passages, which do not answer, or what that speaker does say; best first, at most 10. */
	readonly passages: readonly Citation[];
};

/** What is told of the articles themselves, by what their files say. */
export type Told = Common & {
	readonly kind: "told";
	readonly told: ToldFact;
	readonly passages: readonly [];
};
