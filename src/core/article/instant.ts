/** Whether an instant is sure: a time with its zone. */
export function hasZone(iso: string): boolean {
	return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso);
}

/** A time or a day as an instant, in milliseconds: without a zone as if it were UTC, whatever the machine's is. */
export function instantOf(iso: string): number {
	return Date.parse(iso.includes("T") && !hasZone(iso) ? `${iso}Z` : iso);
}
