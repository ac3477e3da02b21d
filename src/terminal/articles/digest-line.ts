import { z } from "zod";
import type { ToldFact } from "../../core/answer/told.ts";
import type { Article, Span } from "../../core/article/article.ts";
import { textOf } from "../../core/article/article.ts";

const Words = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() });

/** The JSON object that `articles digest` prints: who is quoted in an article, how often, and on what. */
export const DigestLine = z.strictObject({
	article: z.string(),
	headline: z.string(),
	/** How many speakers there are; the list holds at most 25, the most often quoted first. */
	total: z.int().min(0),
	speakers: z.array(
		z.strictObject({
			name: z.string(),
			description: z.string().nullable(),
			quotations: z.int().min(1),
			/** Some of their words: whether these are a whole quotation, in quotation marks, and what was done with them. */
			words: Words.extend({
				isWhole: z.boolean(),
				isDirect: z.boolean(),
				stance: z.enum(["said", "denied", "unsaid", "asked", "hypothetical"]),
			}).nullable(),
		}),
	),
});

export type DigestLine = z.infer<typeof DigestLine>;

/** Who is quoted in an article, for a machine. */
export function toDigestLine(
	article: Article,
	{ speakers, total }: Extract<ToldFact, { readonly kind: "quoted" }>,
): DigestLine {
	const toWords = ({ start, end }: Span) => ({ start, end, text: textOf(article, { start, end }) });
	return {
		article: article.id,
		headline: article.headline,
		total,
		speakers: speakers.map(({ name, description, quotations, words }) => ({
			name: textOf(article, name),
			description: description === undefined ? null : textOf(article, description),
			quotations,
			words: words === undefined ? null : { ...words, ...toWords(words) },
		})),
	};
}
