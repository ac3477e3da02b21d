import { z } from "zod";
import { wordsOf } from "../../core/lexicon/word-list.ts";
import type { Fault } from "../fault.ts";
import { date, quote, text } from "../field-values.ts";
import * as names from "./data/field-names.ts";
import { foldName } from "./find-fields.ts";

const unknownState = {
	error: ({ input }: { readonly input?: unknown }) =>
		`${quote(input)} is not a state: write usable, withheld or withdrawn`,
};
const state = z
	.string(unknownState)
	.trim()
	.toLowerCase()
	.pipe(z.enum(["usable", "withheld", "withdrawn"], unknownState));

// Without a zone nobody knows when it is.
const instant = z.iso.datetime({
	offset: true,
	error: ({ input }) => `${quote(input)} is not an instant with its zone such as 2025-01-14T09:30:00+01:00`,
});

const NOTES = "is not a list of notes, each with “date: 2025-01-14” and “note: …”";
const correction = z.object({ date, note: text }, NOTES);

/**
 * The fields that say whether an article may be told of, and what was wrong in it. One that cannot be read refuses the
 * article: what may be under embargo is never told.
 */
export const STATE_FIELDS = {
	version: text.optional(),
	state: state.optional(),
	embargo: instant.optional(),
	expires: instant.optional(),
	withdrawn: date.optional(),
	corrections: z.array(correction, NOTES).min(1, NOTES).optional(),
};

const OWN = ["state", "embargo", "withdrawn"] as const;
const CLOSING = new Set([
	...OWN,
	...[
		names.RELEASE,
		names.EXPIRY,
		names.HOLD,
		names.DRAFT,
		names.PUBLISHED_FLAG,
		names.STATUS,
		names.VISIBILITY,
		names.TAKEN_BACK,
	].flatMap(wordsOf),
]);

/** The field that closes an article which a name was meant for; null for any other name, and for its own. */
export function meantField(name: string): string | null {
	const folded = name.trim().toLowerCase();
	const meant = OWN.find((field) => folded === field || folded === `${field}ed`);
	return meant === undefined || meant === name ? null : meant;
}

/**
 * Whether a fault leaves open if anybody may be told of the article: then what was read of it before is not to be kept
 * in its place.
 */
export function closesArticle({ field }: Pick<Fault, "field">): boolean {
	if (field === null) return false;
	const name = foldName(field);
	return CLOSING.has(name) || name.includes("embargo") || meantField(field) !== null;
}
