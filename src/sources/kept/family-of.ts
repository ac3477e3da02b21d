/**
 * Within what an id is one article's that the source at an address gives: “1” is another article elsewhere. The door is
 * the kind of the source.
 */
export function familyOf(door: string, address: string): string {
	return `${door} ${URL.parse(address)?.hostname ?? ""}`.trim();
}
