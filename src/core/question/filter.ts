import { ANY_DAY, type Days } from "./days.ts";

/** Which articles are looked through: those published on some days, by somebody and in a section ("" for any). */
export type Filter = Days & { readonly author: string; readonly section: string };

/** In order of date: the newest first or the oldest first. */
export type Order = "newest" | "oldest";

/** All articles. */
export const NO_FILTER: Filter = { ...ANY_DAY, author: "", section: "" };

/** Whether a filter lets every article through. */
export function isAll({ since, until, author, section }: Filter): boolean {
	return since === null && until === null && author === "" && section === "";
}
