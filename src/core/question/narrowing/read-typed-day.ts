import { readPeriod } from "../read-period.ts";

/**
 * The day (ISO 8601) that somebody means who types "2024", "May 2024", "last week" or "2024-05-03" for the first or the
 * last one; null for other words.
 */
export function readTypedDay(typed: string, end: "since" | "until", today: string | undefined): string | null {
	const words = typed
		.trim()
		.toLowerCase()
		.split(/[\s,]+/, LONGEST + 1);
	const period = words.length > LONGEST ? null : readPeriod(words, today);
	return period && (end === "since" ? period.from : period.to);
}

/** "The 3rd of May 2024". */
const LONGEST = 5;
