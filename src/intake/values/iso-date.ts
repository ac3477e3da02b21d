import { z } from "zod";
import { hasZone, instantOf } from "../../core/article/instant.ts";
import { monthNumber } from "./month-number.ts";

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/i;
const RealDate = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);
const TIME = /^(\d\d?):(\d\d)(?::(\d\d))?$/;

// RFC 822, section 5.1. Of other names nobody knows which zone is meant: BST is one of London and one of Dhaka.
const ZONES: ReadonlyMap<string, string> = new Map([
	...["z", "ut", "utc", "gmt"].map((name) => [name, "Z"] as const),
	...["e", "c", "m", "p"].flatMap(
		(zone, at) => [[`${zone}st`, `-0${at + 5}:00`] as const, [`${zone}dt`, `-0${at + 4}:00`] as const] as const,
	),
]);

/** A date or an instant as feeds write it (RFC 3339, RFC 822), in ISO 8601; undefined where it is none. */
export function isoDate(written: string | null | undefined): string | undefined {
	const text = written?.trim() ?? "";
	const iso = fromIso(text) ?? fromMail(text);
	return RealDate.safeParse(iso).data;
}

/** The same where no zone means UTC, as in the fields of WordPress that end in “_gmt”. */
export function utcDate(written: string | null | undefined): string | undefined {
	const iso = isoDate(written);
	return iso?.includes("T") && !hasZone(iso) ? `${iso}Z` : iso;
}

/** When an article was changed, where that is later than it was published: elsewhere it says nothing. */
export function changedAfter(updated: string | undefined, published: string | undefined): string | undefined {
	if (updated === undefined || published === undefined) return updated;
	return instantOf(updated) > instantOf(published) ? updated : undefined;
}

function fromIso(text: string): string | undefined {
	const [, day, time, seconds = ":00", zone] = ISO.exec(text) ?? [];
	if (day === undefined || time === undefined) return day;
	return `${day}T${time}${seconds}${writeZone(zone)}`;
}

/** "Mon, 02 Mar 2026 07:30:00 +0000". */
function fromMail(text: string): string | undefined {
	const words = text.split(/[\s,]+/);
	const [day = "", month = "", year = "", time = "", zone] = /^\d/.test(text) ? words : words.slice(1);
	const number = monthNumber(month);
	const [, hours, minutes, seconds = "00"] = TIME.exec(time) ?? [];
	if (number === 0 || !/^\d\d?$/.test(day) || !/^(?:\d\d|\d{4})$/.test(year)) return undefined;
	const full = year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;
	const iso = `${full}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
	if (hours === undefined) return time === "" ? iso : undefined;
	return `${iso}T${hours.padStart(2, "0")}:${minutes}:${seconds}${writeZone(zone)}`;
}

function writeZone(zone = ""): string {
	const [, hours, minutes] = /^([+-]\d\d):?(\d\d)$/.exec(zone) ?? [];
	if (hours === undefined) return ZONES.get(zone.toLowerCase()) ?? "";
	return /^[+-]00$/.test(hours) && minutes === "00" ? "Z" : `${hours}:${minutes}`;
}
