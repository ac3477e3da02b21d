/** The last instant, with its zone, that a date may mean: what has no zone is of the one whose day begins last. */
export function latestInstant(date: string): string {
	return withZone(date, "-12:00");
}

/** The first instant that a date may mean: what has no zone is of the one whose day begins first. */
export function earliestInstant(date: string): string {
	return withZone(date, "+14:00");
}

/** The later of two instants, where there are two. */
export function laterOf(one: string | undefined, other: string | undefined): string | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return Date.parse(one) < Date.parse(other) ? other : one;
}

/** The earlier of two instants, where there are two. */
export function earlierOf(one: string | undefined, other: string | undefined): string | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return Date.parse(one) < Date.parse(other) ? one : other;
}

function withZone(date: string, zone: string): string {
	if (!date.includes("T")) return `${date}T00:00:00${zone}`;
	return /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : date + zone;
}
