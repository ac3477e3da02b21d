import { readFileSync } from "node:fs";

/** The text of a file; null where it is not there, or cannot be read. */
export function readIfThere(file: string): string | null {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
}
