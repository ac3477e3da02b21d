import type { WriteTime } from "../../../presentation/answer/searched-wording.ts";
import { dateInWords } from "../../../presentation/date-in-words.ts";

/**
 * How times are written: each reader sees an instant in a zone of their own.
 * https://docs.discord.com/developers/reference#message-formatting (timestamps)
 */
export const TIMES: WriteTime = { day: dateInWords, instant: (iso) => `<t:${Math.floor(Date.parse(iso) / 1_000)}:f>` };
