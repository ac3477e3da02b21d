import { NO_SECTIONS } from "./data/no-sections.ts";

/** Whether a category says no more than that an article is in none. */
export function isNoSection(name: string | null | undefined): boolean {
	const folded = name?.trim().toLowerCase() ?? "";
	return folded === "" || NO_SECTIONS.includes(folded);
}
