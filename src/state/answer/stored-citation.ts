import { z } from "zod";
import type { Citation } from "../../core/answer/answer.ts";
import { neededSentences } from "../../core/answer/needed-sentences.ts";
import { type Span as AnySpan, type Article, textOf } from "../../core/article/article.ts";
import { Print, printOf } from "./print.ts";
import { revisionOf } from "./revision.ts";

const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

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

const Printed = Span.extend({ print: Print });

/** A citation as it is stored: no word of the article, only where the words stand, and by what they are known again. */
export const StoredCitation = z.strictObject({
	article: z.string(),
	/** Which text of the article the spans point into. */
	revision: z.string(),
	paragraph: z.int().min(1),
	passage: Span,
	highlight: Span.nullable(),
	quotation: StoredQuotation.nullable(),
	score: z.number(),
	/** The passage, and the sentences of it that it cannot do without: those are looked for where the article changed. */
	words: z.array(Printed).default([]),
	/** The name of whoever said it. */
	speaker: Print.nullable().default(null),
});

export type StoredCitation = z.infer<typeof StoredCitation>;

export function toStoredCitation(citation: Citation): StoredCitation {
	const { article, paragraph, passage, highlight, quotation, score } = citation;
	const name = quotation?.speaker?.name;
	return {
		article: article.id,
		revision: revisionOf(article),
		paragraph: paragraph.number,
		passage,
		highlight,
		quotation,
		score,
		words: [passage, neededSentences(citation)].map((span) => toPrinted(article, span)),
		speaker: name === undefined ? null : printOf(textOf(article, name)),
	};
}

function toPrinted(article: Article, { start, end }: AnySpan): z.infer<typeof Printed> {
	return { start, end, print: printOf(textOf(article, { start, end })) };
}
