import { z } from "zod";
import { type Article, type Span, textOf } from "../core/article/article.ts";
import type { Quotation } from "../core/quotation/quotation.ts";

const Words = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() });

/** The JSON object that `quotes` prints for each quotation; offsets are UTF-16 code units. */
export const QuotationLine = z.strictObject({
	article: z.string(),
	paragraph: z.int().min(1),
	kind: z.enum(["direct", "mixed", "indirect"]),
	stance: z.enum(["said", "denied", "unsaid", "asked", "hypothetical"]),
	...Words.shape,
	cue: Words.nullable(),
	source: Words.nullable(),
	speaker: z.strictObject({ name: z.string(), description: z.string().nullable() }).nullable(),
});

export type QuotationLine = z.infer<typeof QuotationLine>;

/** A quotation of an article for a machine. */
export function toQuotationLine(article: Article, quotation: Quotation): QuotationLine {
	const { paragraph, kind, stance, content, cue, source, speaker } = quotation;
	return {
		article: article.id,
		paragraph,
		kind,
		stance,
		...toWords(article, content),
		cue: cue && toWords(article, cue),
		source: source && toWords(article, source),
		speaker: speaker && {
			name: textOf(article, speaker.name),
			description: speaker.description && textOf(article, speaker.description),
		},
	};
}

function toWords(article: Article, { start, end }: Span): z.infer<typeof Words> {
	return { start, end, text: textOf(article, { start, end }) };
}
