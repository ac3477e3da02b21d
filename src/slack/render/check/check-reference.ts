import { z } from "zod";
import { readTyped, writeTyped } from "../markup/press.ts";

const CheckReference = z.strictObject({
	/** A name for the check, by which it is shared once only: 12 characters. */
	id: z.string(),
	/** The id of whoever had it checked. */
	user: z.string(),
	text: z.string(),
	speaker: z.string().optional(),
	article: z.string().optional(),
});

/**
 * A check in the value of its button: a check is not stored, for what is pasted may be no article's yet, and the same
 * words can be checked again.
 */
export type CheckReference = z.infer<typeof CheckReference>;

/** The reference as the value of a button; null where it is too long for one. */
export function writeCheckReference(reference: CheckReference): string | null {
	return writeTyped(reference);
}

/** The reference that a value is; null where another version of the program, or somebody else, wrote it. */
export function readCheckReference(value: string | undefined): CheckReference | null {
	return CheckReference.safeParse(readTyped(value)).data ?? null;
}
