/**
 * What the agency calls an article, of the names that a source has for it: "urn:newsml:…" (RFC 3085), or such a name
 * within a tag; undefined where none is an agency's.
 */
export function findWireId(names: readonly (string | null | undefined)[]): string | undefined {
	return names.map((name) => name?.trim() ?? "").find((name) => /^(?:urn:newsml:|tag:.{1,100}newsml)/i.test(name));
}
