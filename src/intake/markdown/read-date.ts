import { date } from "../field-values.ts";
import { monthNumber } from "../values/month-number.ts";

const LONGEST = 60;

// The time at the end: "T08:15", " 08:15:00.5 +0100", "T08:15:00Z".
const TIME = /[T ,]+(\d{1,2}):(\d\d)(?::(\d\d)(\.\d{1,9})?)? ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?$/i;
// "2026-03-05", "2026/3/5"
const NUMBERS = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
// "5 March 2026", "Thu, 05 Mar 2026"
const DAY_FIRST = /^(?:\p{L}{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})$/u;
// "March 5, 2026", "Jul 08 2022"
const MONTH_FIRST = /^(?:\p{L}{3,9}\.?,? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** A date as site generators take it, with its time and zone where there are any, as ISO 8601; null of other words. */
export function readDate(written: string): string | null {
	const words = written.trim();
	if (words.length > LONGEST) return null;
	const time = TIME.exec(words);
	const day = readDay(time ? words.slice(0, time.index) : words);
	if (day === null) return null;
	const iso = time ? `${day}T${toIsoTime(time)}` : day;
	return date.safeParse(iso).success ? iso : null;
}

function readDay(words: string): string | null {
	const [, year, month, day] = NUMBERS.exec(words) ?? [];
	if (year !== undefined) return toIsoDay(year, month, day);
	const [, monthDay, monthName, itsYear] = DAY_FIRST.exec(words) ?? [];
	if (itsYear !== undefined) return toIsoDay(itsYear, String(monthNumber(monthName ?? "")), monthDay);
	const [, name, dayOf, yearOf] = MONTH_FIRST.exec(words) ?? [];
	return yearOf === undefined ? null : toIsoDay(yearOf, String(monthNumber(name ?? "")), dayOf);
}

function toIsoDay(year: string, month = "", day = ""): string {
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function toIsoTime([, hour = "", minute, second = "00", fraction = "", utc, hours, minutes = "00"]: RegExpExecArray) {
	const zone = utc !== undefined ? "Z" : hours === undefined ? "" : `${hours}:${minutes}`;
	return `${hour.padStart(2, "0")}:${minute}:${second}${fraction}${zone}`;
}
