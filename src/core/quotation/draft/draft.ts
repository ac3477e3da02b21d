import type { Span } from "../../article/article.ts";
import type { How, QuotationKind, Stance } from "../quotation.ts";
import type { Run } from "../text/reading.ts";

/** A quotation before its speaker is resolved. */
export type Draft = {
	readonly content: Span;
	readonly paragraph: number;
	readonly cue: Span | null;
	readonly source: Run | null;
	readonly how: How | null;
	readonly stance: Stance;
	/**
	 * Whether the cue is the verb of a main clause, or there is none: only then may the next quotation be the
	 * speaker's too.
	 */
	readonly isMain: boolean;
	/** Whose words they are where no source is named: those of the quotation before or after, or nobody's known. */
	readonly follows: "before" | "after" | null;
	/** The quotation that it goes on, where others may stand between: "…,” said Lee, using a term that Roy had used." */
	readonly goesOn?: Draft;
	/** Where the marks do not tell it, as in a transcript. */
	readonly kind?: QuotationKind;
};
