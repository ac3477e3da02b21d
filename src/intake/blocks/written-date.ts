import { wordsOf } from "../../core/lexicon/word-list.ts";
import { MONTHS } from "./data/dates.ts";

const NAMES = wordsOf(MONTHS).map((names) => names.split("|"));
const MONTH = String.raw`(${NAMES.flat().join("|")})\b\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(\d{4})\b`;
const ISO = /\b(\d{4})-(\d\d)-(\d\d)\b/;
// "6 March 2026", "6th of March, 2026"
const DAY_FIRST = new RegExp(String.raw`\b${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`, "i");
// "March 6, 2026", "Mar. 6th 2026"
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} ${DAY}\b(?:,? ${YEAR})?`, "i");

/**
 * The first date written out in a text, as ISO 8601; null where there is none. One without its year is in `year`, if
 * that is known.
 */
export function findWrittenDate(text: string, year: string | null = null): string | null {
	const found = [
		readDate(ISO.exec(text), ([, y, m, d]) => [y, Number(m), d]),
		readDate(DAY_FIRST.exec(text), ([, d, m, y]) => [y ?? year, monthOf(m), d]),
		readDate(MONTH_FIRST.exec(text), ([, m, d, y]) => [y ?? year, monthOf(m), d]),
	];
	const first = found.filter((it) => it !== null).sort((one, other) => one.index - other.index)[0];
	return first ? first.date : null;
}

type Parts = readonly [year: string | null | undefined, month: number, day: string | undefined];
type Found = { readonly date: string; readonly index: number };

function readDate(match: RegExpExecArray | null, partsOf: (match: RegExpExecArray) => Parts): Found | null {
	if (!match) return null;
	const [year, month, day] = partsOf(match);
	if (year === null || year === undefined) return null;
	const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
	return isDate(date) ? { date, index: match.index } : null;
}

function monthOf(name = ""): number {
	return NAMES.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

/** Whether a day is in the calendar: 30 February is not. */
function isDate(date: string): boolean {
	const time = Date.parse(`${date}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}
