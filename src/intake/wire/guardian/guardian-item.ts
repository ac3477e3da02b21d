import { z } from "zod";
import { lenientText, strictly } from "../json/lenient.ts";

/** What is read of an item of the Guardian Content API. */
export const GuardianItem = z.object({
	id: lenientText,
	type: lenientText,
	sectionName: lenientText,
	webPublicationDate: lenientText,
	webTitle: lenientText,
	webUrl: lenientText,
	isExpired: strictly,
	fields: strictly,
});

export type GuardianItem = z.infer<typeof GuardianItem>;

/** What is read of its fields; "bodyText" is not, since its paragraphs are lost. */
export const GuardianFields = z
	.object({
		headline: lenientText,
		standfirst: lenientText,
		byline: lenientText,
		body: lenientText,
		lang: lenientText,
		publication: lenientText,
		firstPublicationDate: lenientText,
		lastModified: lenientText,
		legallySensitive: strictly,
	})
	.nullish();

export type GuardianFields = z.infer<typeof GuardianFields>;

/** What is read of an answer of the Guardian Content API: one item, or a list of them. */
export const GuardianAnswer = z.object({
	response: z.object({ content: strictly, results: z.array(z.unknown()).optional().catch(undefined) }),
});
