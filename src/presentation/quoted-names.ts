import type { Show } from "./show.ts";

const MOST_NAMED = 3;

/** Who is quoted, the first few by name: "Quoted: Ana Diaz, Ben Ode and 4 more"; empty where nobody is. */
export function nameQuoted(names: readonly string[], show: Show): string {
	if (names.length === 0) return "";
	const more = names.length - MOST_NAMED;
	return `Quoted: ${names.slice(0, MOST_NAMED).map(show).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
