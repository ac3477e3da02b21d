import type { QuotationMeasures } from "./quotation-evidence.ts";
import type { ReadEvidence } from "./read-evidence.ts";
import type { Quoted } from "./weigh-quotations.ts";

/** A quotation that may answer, and what speaks for it. */
export type Candidate = Quoted & { readonly measures: QuotationMeasures };

/** A quotation that may answer, with its score in log-odds. */
export type Found = Candidate & {
	readonly score: number;
	/** What a reader says of it; null where nothing reads. */
	readonly read: ReadEvidence | null;
};
