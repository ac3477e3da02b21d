import type { Archive } from "./answer/archive.ts";
import { assertCited } from "./check/assert-cited.ts";
import { checkQuotation } from "./check/check-quotation.ts";
import type { Checked, Pasting } from "./check/verdict.ts";

/** A pasted quotation in, a verdict out. It does not throw, whatever the text. */
export type Check = (pasting: Pasting) => Checked;

/** The port by which quotations are checked against an archive. */
export function createCheck(archive: Archive): Check {
	return (pasting) => assertCited(checkQuotation(archive, pasting));
}
