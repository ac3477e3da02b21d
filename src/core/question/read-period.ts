import { readWholeWindow } from "./time-window.ts";

/** Days, both ends included (ISO 8601). */
export type Period = { readonly from: string; readonly to: string };

const MONTHS = "january february march april may june july august september october november december".split(" ");
const YEAR = /^(?:19|20)\d\d$/;
const DAY_OF_MONTH = /^([0-3]?\d)(?:st|nd|rd|th)?$/;
const ISO_MONTH = /^(?:19|20)\d\d-[01]\d$/;
const ISO_DAY = /^(?:19|20)\d\d-[01]\d-[0-3]\d$/;

/**
 * The days that some words name: "2024", "May 2024", "2024-05", "3 May 2024", "2024-05-03"; on a day that is known
 * (`today`, ISO) also "June", which is the last one, and "last week". Null for other words.
 */
export function readPeriod(words: readonly string[], today?: string | undefined): Period | null {
	const [only = "", ...more] = words;
	if (more.length === 0 && ISO_DAY.test(only)) return isDay(only) ? { from: only, to: only } : null;
	if (more.length === 0 && ISO_MONTH.test(only)) return monthOfYear(only.slice(0, 4), only.slice(5));
	if (more.length === 0 && YEAR.test(only)) return { from: `${only}-01-01`, to: `${only}-12-31` };
	return readMonth(words, today) ?? readWholeWindow(only === "the" ? more : words, today);
}

function readMonth(words: readonly string[], today: string | undefined): Period | null {
	const year = words.find((word) => YEAR.test(word));
	const name = words.find((word) => monthOf(word) > 0);
	if (name === undefined) return null;
	const days = words.filter((word) => word !== name && word !== year && word !== "of" && word !== "the");
	const [typed] = days;
	const day = typed === undefined ? null : (DAY_OF_MONTH.exec(typed)?.[1] ?? null);
	if (days.length > 1 || (typed !== undefined && day === null)) return null;
	const month = pad(monthOf(name));
	const inYear = year ?? lastYearOf(`${month}-${pad(Number(day ?? 1))}`, today);
	if (inYear === null) return null;
	if (day === null) return monthOfYear(inYear, month);
	const only = `${inYear}-${month}-${pad(Number(day))}`;
	return isDay(only) ? { from: only, to: only } : null;
}

function monthOfYear(year: string, month: string): Period | null {
	const from = `${year}-${month}-01`;
	return isDay(from) ? { from, to: `${year}-${month}-${lengthOf(Number(year), Number(month))}` } : null;
}

// "30 February" and a thirteenth month are no days.
function isDay(day: string): boolean {
	const time = Date.parse(day);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The year in which a day of some month was last; null where it is not known which day it is. */
function lastYearOf(monthAndDay: string, today: string | undefined): string | null {
	if (today === undefined) return null;
	const year = Number(today.slice(0, 4));
	return String(`${year}-${monthAndDay}` <= today.slice(0, 10) ? year : year - 1);
}

/** How many days a month has. */
function lengthOf(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The number of a month by its name or the first three letters of it; 0 where it is none. */
function monthOf(word: string): number {
	return MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

function pad(number: number): string {
	return String(number).padStart(2, "0");
}
