import type { Span } from "../../article/article.ts";
import type { Gender } from "../text/given-names.ts";
import { ROLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";
import { genderOfTitle } from "./gender.ts";

/** What an article says of who bears a name, as printed: "a rebel commander in Douma". */
export type Description = Span & {
	readonly roles: readonly string[];
	readonly gender: Gender | null;
	readonly weight: number;
};

/** Possessive pronouns. */
export const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "its", "my", "our", "your"]);
export const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** The description that a range of words is. */
export function describe(
	words: readonly Word[],
	{ first, last }: { first: number; last: number },
	{ head, weight }: { head: string; weight: number },
): Description | null {
	const start = words[first]?.start;
	const end = words[last - 1]?.end;
	if (start === undefined || end === undefined) return null;
	const roles = words.slice(first, last).flatMap(({ lower }) => (ROLES.has(lower) ? [lower] : []));
	return { start, end, roles, gender: genderOfTitle(head), weight };
}
