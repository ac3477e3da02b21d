import type { How } from "../quotation.ts";
import type { Run } from "../text/reading.ts";
import type { Cue } from "./find-cue.ts";

/**
 * Who a quotation is attributed to, before anybody is resolved: a cue (null for a colon alone), the words of the
 * source, and how they were read.
 */
export type Attribution = {
	readonly cue: Cue | null;
	readonly cueRun: Run;
	readonly source: Run | null;
	readonly how: How;
};
