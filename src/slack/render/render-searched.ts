import type { Searched } from "../../core/answer/answer.ts";
import { describeSearched, type WriteTime } from "../../presentation/answer/searched-wording.ts";
import { dateInWords } from "../../presentation/date-in-words.ts";
import { describeSources } from "../../presentation/describe-source.ts";
import type { SourceReport } from "../../presentation/source-report.ts";
import type { Content } from "./markup/content.ts";
import { smallLine } from "./markup/rich-text.ts";

/** What was looked through, and how fresh that is. */
export function renderSearched(searched: Searched): Content {
	if (searched.asOf === null) {
		const text = describeSearched(searched, IN_UTC);
		return { blocks: smallLine(text), text };
	}
	// No word of it is anybody's but ours: it can be parsed.
	return { blocks: smallLine("", describeSearched(searched, TAGS)), text: describeSearched(searched, IN_UTC) };
}

/** With which sources something is wrong, each in a line. */
export function renderSources(reports: readonly SourceReport[], now: number): Content["blocks"] {
	const lines = describeSources(reports, now, TAGS);
	return lines.flatMap((line) => smallLine("", line));
}

/** https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export const DATE_FORMAT = "{date_short_pretty} at {time}";

/**
 * Each reader sees an instant in a zone of their own; the fallback is in UTC.
 */
const TAGS: WriteTime = {
	day: dateInWords,
	instant: (iso) => `<!date^${Math.floor(Date.parse(iso) / 1_000)}^${DATE_FORMAT}|${inUtc(iso)}>`,
};

/** For text of which no part is read in a zone of the reader's own. */
export const IN_UTC: WriteTime = { day: dateInWords, instant: inUtc };

function inUtc(iso: string): string {
	const utc = new Date(iso).toISOString();
	return `${dateInWords(utc)}, ${utc.slice("2026-03-04T".length, "2026-03-04T14:05".length)} UTC`;
}
