const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** The day that an ISO date or date-time was written for, in words: "14 January 2025"; no zone ever shifts it. */
export function dateInWords(iso: string): string {
	return format.format(new Date(dayOf(iso)));
}

/** The day of an ISO date or date-time, as written: "2025-01-14". */
export function dayOf(iso: string): string {
	return iso.slice(0, "2025-01-14".length);
}
