import type { Article } from "../core/article/article.ts";
import type { Composed } from "./blocks/block.ts";

/** What a source says of an article beside its words; dates are ISO 8601. */
export type Fields = Omit<Article, "id" | "hash" | "text" | "paragraphs" | "forms">;

/** An article as it stands in a source, before any rule says whether anybody may be told of it. */
export type Draft = {
	/** What its source calls it, in each of its versions. */
	readonly nativeId: string;
	/** What the agency calls it that wrote it: copies in other sections, and of other sources, have the same. */
	readonly wireId?: string | undefined;
	/** The native id of the article whose place this one takes: some systems give a rewrite an id of its own. */
	readonly evolvedFrom?: string | undefined;
	readonly fields: Fields;
	/** Where each field was found, in the words of its format: "og:title", "dc:creator". */
	readonly origins: Origins;
	readonly body: Composed;
	/** That part of the source which it was taken from, as it came; not there where it is the whole of it. */
	readonly raw?: string | undefined;
};

/** Where each field was found. */
export type Origins = Readonly<Partial<Record<keyof Fields, string>>>;

/** What a source holds, or says, that becomes no article. */
export type PassedOver = {
	/** What its source calls it; null where that is not said. */
	readonly nativeId: string | null;
	readonly headline: string | null;
	/** Why, as the end of a sentence: "is a draft", "has no more than a teaser". */
	readonly reason: string;
	/**
	 * "quiet": as it should be, such as a picture. "hidden": as it should be, and not for readers, such as a draft.
	 * "fault": somebody should mend it. "closing": a fault that may hide an embargo or a withdrawal. Nothing of an
	 * earlier version may be told of what is hidden or closed.
	 */
	readonly weight: "quiet" | "hidden" | "fault" | "closing";
};

/** What a source says is gone: its article, in whatever version, is withdrawn. */
export type Gone = {
	readonly nativeId: string;
	/** When, as ISO 8601; null where that is not said. */
	readonly on: string | null;
};

/** What a door takes from a source, or from a part of one. */
export type Delivered = {
	readonly drafts: readonly Draft[];
	readonly gone: readonly Gone[];
	readonly passedOver: readonly PassedOver[];
};
