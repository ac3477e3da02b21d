const UNIQUE = /^(?:urn|tag|https?):\S+$/i;

/**
 * What an agency calls an article, of all names that an item has: the first that means the same everywhere. A number
 * of one system would be another article's in the next.
 */
export function findWireId(names: readonly (string | undefined)[]): string | undefined {
	return names.map((name) => name?.trim()).find((name) => name !== undefined && UNIQUE.test(name));
}
