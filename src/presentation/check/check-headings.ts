import type { Checked } from "../../core/check/verdict.ts";

/** What stands above the difference: what was pasted may be what was printed before. */
export function headDifference({ earlier }: Pick<Checked, "earlier">): string {
	return `From what ${earlier.length > 0 ? "is printed now" : "was printed"} to what was pasted:`;
}

/** What stands above the other parts of a check. */
export const CHECK_HEADINGS = {
	others: "Also printed:",
	closest: "The closest passages, which do not say this:",
} as const;
