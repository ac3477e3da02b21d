import { findWrittenDate } from "../blocks/written-date.ts";

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)? ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?$/i;
// "Mon, 02 Mar 2026 07:30:00 GMT"
const MAIL = /^(?:\p{L}{3}, )?\d{1,2} \p{L}{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|Z|[+-]\d{4})$/u;
const LONGEST = 80;

/** A date as pages write it, as ISO 8601, with its time and its zone where it has them; undefined where it is none. */
export function toIsoDate(written: string | undefined): string | undefined {
	const text = written?.trim().slice(0, LONGEST) ?? "";
	const [, day, time, seconds = ":00", utc, hours, minutes = "00"] = ISO.exec(text) ?? [];
	if (day !== undefined) {
		const zone = hours !== undefined ? `${hours}:${minutes}` : utc !== undefined ? "Z" : "";
		const date = time === undefined ? day : `${day}T${time}${seconds}${zone}`;
		return isInCalendar(day) && Number.isFinite(Date.parse(date)) ? date : undefined;
	}
	if (MAIL.test(text)) {
		const instant = Date.parse(text);
		return Number.isFinite(instant) ? new Date(instant).toISOString().replace(".000Z", "Z") : undefined;
	}
	return findWrittenDate(text) ?? undefined;
}

function isInCalendar(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}
