import type { Asked } from "../question/asked.ts";
import type { Resolved } from "../question/leaning/resolved.ts";
import type { QuotationQuestion } from "../question/saying/quotation-question.ts";

/** A question as it was read. */
export type Read = {
	readonly asked: Asked;
	readonly resolved: Resolved;
	/** What it asks of somebody's words; null where it asks for a fact. */
	readonly quotation: QuotationQuestion | null;
	/** The id of the only article that is looked through. */
	readonly article: string | undefined;
};
