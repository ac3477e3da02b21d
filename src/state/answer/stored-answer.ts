import { z } from "zod";
import type { Answer } from "../../core/answer/answer.ts";
import { StoredCitation, toStoredCitation } from "./stored-citation.ts";
import { StoredTold, toStoredTold } from "./stored-told.ts";

const Words = z.string().nullable();

/** What a conversation has come to, as it is stored. */
export const StoredConversation = z.strictObject({
	speaker: Words,
	people: z.array(z.string()).default([]),
	article: Words,
	topic: Words,
	paragraph: z.int().nullable(),
	highlight: z.int().nullable().default(null),
	question: Words,
});

const common = {
	question: z.string(),
	confidence: z.number(),
	searched: z.strictObject({
		articles: z.int(),
		from: Words,
		to: Words,
		/** Not in answers that an earlier version of the program stored. */
		asOf: Words.default(null),
		newest: Words.default(null),
		filter: z.strictObject({ since: Words, until: Words, author: z.string(), section: z.string() }).optional(),
		reading: z.strictObject({ done: z.int(), of: z.int() }).optional(),
		isPartial: z.literal(true).optional(),
	}),
	understood: z.strictObject({ speaker: Words, topic: Words }).nullable(),
	conversation: StoredConversation,
	beyond: z.enum(["summarise", "translate", "add-up", "compare", "write", "judge"]).optional(),
	order: z.enum(["newest", "oldest"]).optional(),
};

const Several = z.tuple([StoredCitation], StoredCitation);

/** An answer as it is stored: no word of an article, only where the words stand. */
export const StoredAnswer = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("answered"),
		...common,
		citations: Several,
		passages: Several,
	}),
	z.strictObject({
		kind: z.literal("not-found"),
		...common,
		reason: z.enum(["no-match", "closest", "speaker-silent"]),
		unknownWords: z.array(z.string()),
		speaker: Words,
		passages: z.array(StoredCitation),
	}),
	z.strictObject({ kind: z.literal("told"), ...common, told: StoredTold, passages: z.tuple([]) }),
]);

export type StoredAnswer = z.infer<typeof StoredAnswer>;

/** The answer with its articles replaced by their ids and revisions. */
export function toStored(answer: Answer): object {
	if (answer.kind === "told") return { ...answer, told: toStoredTold(answer.told) };
	const passages = answer.passages.map(toStoredCitation);
	if (answer.kind === "not-found") return { ...answer, passages };
	return { ...answer, passages, citations: answer.citations.map(toStoredCitation) };
}
