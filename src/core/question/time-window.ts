/** A stretch of days, both ends included (ISO 8601). */
export type TimeWindow = { readonly from: string; readonly to: string };

const DAY = 86_400_000;
const WORDS = /\b(?:(?<day>today|yesterday)|(?<which>this|last|past) (?<unit>week|month|year))\b/i;

/**
 * The days that "today", "yesterday", "last week" and the like mean on a day (ISO 8601); null without such words. Weeks
 * begin on Monday.
 */
export function readTimeWindow(question: string, now: string | undefined): TimeWindow | null {
	const { day, which, unit } = WORDS.exec(question)?.groups ?? {};
	const today = now === undefined ? Number.NaN : Date.parse(now.slice(0, 10));
	if (Number.isNaN(today)) return null;
	if (day !== undefined) return span(today, day.toLowerCase() === "today" ? 0 : -DAY, DAY);
	if (which === undefined || unit === undefined) return null;
	const start = startOf(today, unit.toLowerCase());
	if (which.toLowerCase() === "this") return { from: iso(start), to: iso(today) };
	return { from: iso(startOf(start - DAY, unit.toLowerCase())), to: iso(start - DAY) };
}

const WHICH: ReadonlySet<string> = new Set(["this", "last", "past"]);

/** The days of words that are nothing but "today", "last week" and the like: "World Today" is a name. */
export function readWholeWindow(words: readonly string[], now: string | undefined): TimeWindow | null {
	const isWhole = words.length === 1 || (words.length === 2 && WHICH.has(words[0] ?? ""));
	return isWhole ? readTimeWindow(words.join(" "), now) : null;
}

function span(today: number, offset: number, length: number): TimeWindow {
	return { from: iso(today + offset), to: iso(today + offset + length - DAY) };
}

function startOf(day: number, unit: string): number {
	const date = new Date(day);
	if (unit === "week") return day - ((date.getUTCDay() + 6) % 7) * DAY;
	return Date.UTC(date.getUTCFullYear(), unit === "month" ? date.getUTCMonth() : 0, 1);
}

function iso(day: number): string {
	return new Date(day).toISOString().slice(0, 10);
}
