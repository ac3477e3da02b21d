import { z } from "zod";
import { StateFields } from "./state-words.ts";

/** An article as it would be read, in a line of `articles preview --json`. */
export const PreviewedArticle = z.strictObject({
	kind: z.literal("article"),
	/** Which one it is in its source, from 1. */
	number: z.int().min(1),
	/** The kind of the source: "WordPress export". */
	format: z.string(),
	id: z.string(),
	/** What its source calls it, and the agency that wrote it. */
	nativeId: z.string(),
	wireId: z.string().nullable(),
	...StateFields,
	/** Each field with the name that it has in its source. */
	fields: z.array(z.strictObject({ name: z.string(), value: z.string(), origin: z.string() })),
	/** Notes of correction, which are shown with answers and never searched. */
	corrections: z.array(z.strictObject({ date: z.string(), note: z.string() })),
	paragraphs: z.array(
		z.strictObject({
			/** From 1, as in answers. */
			number: z.int().min(1),
			form: z.enum(["paragraph", "heading", "block-quote"]),
			text: z.string(),
		}),
	),
	/** What stands in its text, and is no part of it. */
	leftOut: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
});

export type PreviewedArticle = z.infer<typeof PreviewedArticle>;

/** What a source says is gone. */
const PreviewedGone = z.strictObject({
	kind: z.literal("gone"),
	nativeId: z.string(),
	on: z.string().nullable(),
});

/** What in a source becomes no article, and why. */
const PreviewedPassedOver = z.strictObject({
	kind: z.literal("passed-over"),
	nativeId: z.string().nullable(),
	headline: z.string().nullable(),
	reason: z.string(),
	weight: z.enum(["quiet", "hidden", "fault", "closing"]),
});

/** A line of `articles preview --json`. */
export const PreviewLine = z.discriminatedUnion("kind", [PreviewedArticle, PreviewedGone, PreviewedPassedOver]);

export type PreviewLine = z.infer<typeof PreviewLine>;
