/** What tells until which day words were printed: all days are as ISO 8601. */
export type Change = {
	/** When the article was changed, as its file says, now and before. */
	readonly updated: string | undefined;
	readonly updatedBefore: string | null;
	/** The day on which its file was written; null where nobody knows. */
	readonly written: string | null;
	/** The day on which all articles were looked at last, and what was printed then was seen. */
	readonly looked: string | null;
	readonly today: string;
};

/**
 * The day until which the words of before were printed: the one that the article itself tells, or else that of its
 * file, as far as this lies between the last look and today.
 */
export function untilOf({ updated, updatedBefore, written, looked, today }: Change): string {
	const told = updated?.slice(0, today.length);
	if (told !== undefined && updated !== updatedBefore && told <= today) return told;
	const day = written === null || written > today ? today : written;
	return looked !== null && looked > day ? looked : day;
}

/** The day of an instant, in milliseconds, where this program runs: "2026-03-04". */
export function localDay(instant: number): string {
	const date = new Date(instant);
	const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
	return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
