import { z } from "zod";
import type { Draft } from "../draft.ts";
import type { Named } from "../rules/identity.ts";
import { parseJson } from "../values/parse-json.ts";

/** How the files of such articles end. */
export const KEPT_ENDING = ".article.json";
/** Beside each lies what it was made of, under the same name with this ending. */
export const RAW_ENDING = ".source";

/** An article that was fetched, or added by hand, as it is kept in a file of our own. */
export type KeptDraft = Named & {
	readonly draft: Draft;
	/** The address or the file that it was taken from. */
	readonly from: string;
	/** When, as ISO 8601. */
	readonly taken: string;
};

const MARK = "on-the-record/article/1";

const Words = z.string();
const Span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
const Correction = z.object({ date: z.string(), note: z.string() });
const Kept = z.object({
	format: z.literal(MARK),
	family: Words,
	nativeId: Words,
	from: Words,
	taken: Words,
	draft: z.object({
		nativeId: Words,
		wireId: Words.optional(),
		evolvedFrom: Words.optional(),
		fields: z.object({
			headline: Words,
			standfirst: Words.optional(),
			byline: Words.optional(),
			dateline: Words.optional(),
			publisher: Words.optional(),
			section: Words.optional(),
			language: Words.optional(),
			published: Words.optional(),
			updated: Words.optional(),
			version: Words.optional(),
			state: z.enum(["usable", "withheld", "withdrawn"]).optional(),
			embargo: Words.optional(),
			expires: Words.optional(),
			withdrawn: Words.optional(),
			corrections: z.array(Correction).optional(),
			url: Words.optional(),
		}),
		origins: z.record(z.string(), z.string()),
		body: z.object({
			text: Words,
			forms: z.array(Span.extend({ kind: z.enum(["heading", "block-quote", "bold"]) })),
			leftOut: z.array(z.object({ text: Words, reason: Words })),
			corrections: z.array(Correction),
			byline: Words.nullable(),
			dateline: Words.nullable(),
		}),
	}),
});

/** The text of a file that keeps an article. */
export function writeKept(kept: KeptDraft): string {
	return `${JSON.stringify({ format: MARK, ...kept }, null, "\t")}\n`;
}

/** The article in the text of such a file; null where it is none. */
export function readKept(text: string): KeptDraft | null {
	const parsed = Kept.safeParse(parseJson(text));
	return parsed.success ? parsed.data : null;
}
