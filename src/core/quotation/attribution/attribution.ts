import type { Run } from "../text/reading.ts";
import type { Cue } from "./find-cue.ts";

/**
 * Who a quotation is attributed to, before anybody is resolved: a cue (null for a colon alone) and the words of the
 * source.
 */
export type Attribution = { readonly cue: Cue | null; readonly cueRun: Run; readonly source: Run | null };
