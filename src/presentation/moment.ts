import { dayOf } from "./date-in-words.ts";

/** When something is shown, an instant as ISO 8601, and in which time zone, by its name. */
export type Moment = { readonly now: string; readonly zone: string };

/** An instant as the time of day, "14:05"; as its day, "2026-03-04", where that is another day than the moment’s. */
export function writeInstant(iso: string, { now, zone }: Moment): string {
	const [then, today] = [iso, now].map((it) => localOf(it, zone));
	const [day, time] = [dayOf(then ?? ""), (then ?? "").slice("2026-03-04 ".length)];
	return day === dayOf(today ?? "") ? time : day;
}

/** A day as it was written; "today" where it is the moment’s. */
export function writeDayAt(iso: string, { now, zone }: Moment): string {
	const day = dayOf(iso);
	return day === dayOf(localOf(now, zone)) ? "today" : day;
}

/** "2026-03-04 14:05", as Swedes write it. */
function localOf(iso: string, zone: string): string {
	const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: zone });
	return format.format(new Date(iso));
}
