import { MONTHS } from "./data/public-note-words.ts";
import { readDate } from "./wire-dates.ts";

const DAY_FIRST = /\b(\d{1,2}) (\p{L}+) (\d{4})\b/u;
const MONTH_FIRST = /\b(\p{L}+) (\d{1,2}), (\d{4})\b/u;

/** The first day that a note names, "6 March 2026" or "March 6, 2026", as ISO 8601; undefined where it names none. */
export function findNoteDate(note: string): string | undefined {
	const [, day, month, year] = DAY_FIRST.exec(note) ?? [];
	if (day !== undefined) return toDate(day, month, year);
	const [, name, number, ofYear] = MONTH_FIRST.exec(note) ?? [];
	return number === undefined ? undefined : toDate(number, name, ofYear);
}

function toDate(day: string, month = "", year = ""): string | undefined {
	const number = MONTHS.indexOf(month.toLowerCase()) + 1;
	return number === 0 ? undefined : readDate(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
