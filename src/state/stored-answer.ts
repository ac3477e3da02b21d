import { z } from "zod";
import type { Answer, Citation } from "../core/answer/answer.ts";
import { revisionOf } from "./revision.ts";
import { StoredTold, toStoredTold } from "./stored-told.ts";

const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
const Words = z.string().nullable();

const HOW = [
	...(["beside", "aside", "shared", "relative", "verbal", "inverted", "agent", "unlisted", "according"] as const),
	...(["words", "colon", "caption", "signed", "turn", "continued", "following", "opening", "guessed"] as const),
] as const;
const Evidence = z.strictObject({ how: z.enum(HOW), meant: z.enum(["name", "pronoun", "role", "phrase"]) });

const StoredQuotation = z.strictObject({
	kind: z.enum(["direct", "mixed", "indirect"]),
	stance: z.enum(["said", "denied", "unsaid", "asked", "hypothetical"]),
	paragraph: z.int().min(1),
	content: Span,
	cue: Span.nullable(),
	source: Span.nullable(),
	speaker: z.strictObject({ name: Span, description: Span.nullable() }).nullable(),
	/** Not in answers that an earlier version of the program stored. */
	evidence: Evidence.nullable().default(null),
});

const StoredCitation = z.strictObject({
	article: z.string(),
	/** Which text of the article the spans point into. */
	revision: z.string(),
	paragraph: z.int().min(1),
	passage: Span,
	highlight: Span.nullable(),
	quotation: StoredQuotation.nullable(),
	score: z.number(),
});

export type StoredCitation = z.infer<typeof StoredCitation>;

const common = {
	question: z.string(),
	confidence: z.number(),
	searched: z.strictObject({ articles: z.int(), from: Words, to: Words }),
	understood: z.strictObject({ speaker: Words, topic: Words }).nullable(),
	conversation: z.strictObject({
		speaker: Words,
		people: z.array(z.string()).default([]),
		article: Words,
		topic: Words,
		paragraph: z.int().nullable(),
		highlight: z.int().nullable().default(null),
		question: Words,
	}),
	beyond: z.enum(["summarise", "translate", "add-up", "compare", "write", "judge"]).optional(),
};

const Several = z.tuple([StoredCitation], StoredCitation);

/** An answer as it is stored: no word of an article, only where the words stand. */
export const StoredAnswer = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("answered"), ...common, citations: Several, passages: Several }),
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
export function toStored(answer: Answer): unknown {
	if (answer.kind === "told") return { ...answer, told: toStoredTold(answer.told) };
	const passages = answer.passages.map(toStoredCitation);
	if (answer.kind === "not-found") return { ...answer, passages };
	return { ...answer, passages, citations: answer.citations.map(toStoredCitation) };
}

function toStoredCitation(citation: Citation) {
	const { article, paragraph } = citation;
	return { ...citation, article: article.id, revision: revisionOf(article), paragraph: paragraph.number };
}
