import type { Moment } from "../presentation/moment.ts";

/** The day of a moment where this program runs, as ISO 8601: "2025-01-14". */
export function toIsoDate(moment: Date): string {
	const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
	return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** The same moment with the time zone where this program runs. */
export function momentOf(moment: Date): Moment {
	return { now: moment.toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
