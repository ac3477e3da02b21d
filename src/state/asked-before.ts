import { z } from "zod";
import type { Asked } from "../core/question/asked.ts";

/** What narrows a question, beside its words. */
export type Narrowed = Omit<Asked, "question" | "conversation" | "now">;

/** A question as it can be asked again. */
export type AskedBefore = Narrowed & Pick<Asked, "question">;

const Words = z.string().optional();

const NarrowedSchema = z.object({
	...{ article: Words, speaker: Words, since: Words, until: Words, author: Words, section: Words },
	order: z.enum(["newest", "oldest"]).optional(),
});

export const AskedBefore = NarrowedSchema.extend({ question: z.string() });

/** What is kept with an answer: nothing where nothing narrowed it, so that the same question is kept the same. */
export function toKept(narrowed: Narrowed): { readonly narrowed?: Narrowed } {
	return Object.values(narrowed).some((it) => it !== undefined) ? { narrowed } : {};
}

/** What was kept, as JSON; no narrowing where there is none. */
export function readNarrowed(kept: unknown): Narrowed {
	return typeof kept === "string" ? NarrowedSchema.parse(JSON.parse(kept)) : {};
}
