import { z } from "zod";

const DAY = /^(\d{4})-?(\d\d)-?(\d\d)(.*)$/;
const TIME = /^[T ]?(\d\d):?(\d\d)(?::?(\d\d))?([.,]\d+)?(.*)$/i;
const OFFSET = /^([+-]\d\d):?(\d\d)?$/;
const UTC: ReadonlySet<string> = new Set(["Z", "UTC", "GMT"]);

const RealDate = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);

/**
 * A date as ISO 8601, with its time and its zone where they are said; undefined where it is none. The wire writes
 * "20260302T073000Z" and "2026-03-02T07:30:00+0000" as well.
 */
export function readDate(written: string): string | undefined {
	const [, year, month, day, rest = ""] = DAY.exec(written.trim()) ?? [];
	if (year === undefined) return undefined;
	const date = `${year}-${month}-${day}`;
	if (rest === "") return real(date);
	const [, hour, minute, second = "00", fraction = "", zone = ""] = TIME.exec(rest) ?? [];
	const offset = readZone(zone.trim());
	if (hour === undefined || offset === undefined) return undefined;
	return real(`${date}T${hour}:${minute}:${second}${fraction.replace(",", ".")}${offset}`);
}

/** A date with its time and its zone, so that everybody knows when it is; undefined where it is none. */
export function readInstant(written: string): string | undefined {
	const date = readDate(written);
	return z.iso.datetime({ offset: true }).safeParse(date).data;
}

function readZone(zone: string): string | undefined {
	if (zone === "") return "";
	if (UTC.has(zone.toUpperCase())) return "Z";
	const [, hours, minutes = "00"] = OFFSET.exec(zone) ?? [];
	return hours === undefined ? undefined : `${hours}:${minutes}`;
}

function real(date: string): string | undefined {
	return RealDate.safeParse(date).data;
}
