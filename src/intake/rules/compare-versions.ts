/** What tells one version of an article from another. */
export type Version = {
	/** As its source counts them. */
	readonly version?: string | undefined;
	/** When it was changed last, or else published: ISO 8601. */
	readonly updated?: string | undefined;
	readonly published?: string | undefined;
	/** When its file was written or fetched, in milliseconds since 1970. */
	readonly arrived: number;
};

/**
 * Above zero where the first is the newer version: by the numbers that the source gives them, else by when they were
 * changed, else by when they came.
 */
export function compareVersions(one: Version, other: Version): number {
	return (
		difference(numberOf(one.version), numberOf(other.version)) ||
		difference(instantOf(one), instantOf(other)) ||
		one.arrived - other.arrived
	);
}

/** Zero where either is not known. */
function difference(one: number | null, other: number | null): number {
	return one === null || other === null ? 0 : one - other;
}

function numberOf(version: string | undefined): number | null {
	return version !== undefined && /^\d+(?:\.\d+)?$/.test(version.trim()) ? Number(version) : null;
}

function instantOf({ updated, published }: Version): number | null {
	const instant = Date.parse(updated ?? published ?? "");
	return Number.isNaN(instant) ? null : instant;
}
