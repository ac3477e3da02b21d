import type { WriteTime } from "../../presentation/answer/searched-wording.ts";
import { dateInWords } from "../../presentation/date-in-words.ts";

/** How times are written: without a script no page knows in which zone it is read. */
export const TIMES: WriteTime = { day: dateInWords, instant: inUtc };

function inUtc(iso: string): string {
	const utc = new Date(iso).toISOString();
	return `${dateInWords(utc)}, ${utc.slice("2026-03-04T".length, "2026-03-04T14:05".length)} UTC`;
}
