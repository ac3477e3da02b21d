import { z } from "zod";
import { LIMITS } from "../limits.ts";

const text = (max: number) => z.string().max(max).nullish();

const Embed = z.looseObject({
	title: text(256),
	description: text(4096),
	fields: z
		.array(z.looseObject({ name: z.string().min(1).max(256), value: z.string().min(1).max(1024) }))
		.max(25)
		.nullish(),
	footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
	author: z.looseObject({ name: z.string().max(256) }).nullish(),
});
export type Embed = z.infer<typeof Embed>;

/** The embeds of a message (discord-api-docs `resources/message`, Embed Limits). */
export const Embeds = z
	.array(Embed)
	.max(LIMITS.embeds)
	.refine((embeds) => embeds.flatMap(embedTexts).join("").length <= LIMITS.embedCharacters, {
		message: `The characters in all embeds exceed the limit of ${LIMITS.embedCharacters}.`,
		params: { code: "MAX_EMBED_SIZE_EXCEEDED" },
	});

/** The texts of an embed in the order in which they show. */
export function embedTexts({ author, title, description, fields, footer }: Embed): string[] {
	const inFields = fields?.flatMap(({ name, value }) => [name, value]) ?? [];
	return [author?.name, title, description, ...inFields, footer?.text].filter((it) => typeof it === "string");
}
