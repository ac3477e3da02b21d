import { plainLine } from "./plain-line.ts";

/** The names of who wrote an article, each once, in one line; undefined where there is none. */
export function joinNames(names: readonly (string | null | undefined)[]): string | undefined {
	const lines = names.map((name) => plainLine(name).replace(/^By\s+/i, "")).filter((name) => name !== "");
	return lines.length > 0 ? [...new Set(lines)].join(", ") : undefined;
}
