import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

const SPAN = z.object({ start: z.number(), end: z.number() });

/** An article as the sets hold it. */
export const ARTICLE = z.object({ id: z.string(), title: z.string().default(""), text: z.string() });

/** A question as the sets hold it, whichever they are. */
export const QUESTION = z.object({
	question: z.string(),
	answerable: z.boolean(),
	article: z.string().nullish(),
	spans: z.array(z.tuple([z.number(), z.number()])).default([]),
	answers: z.array(z.string()).default([]),
	evidence: z.array(z.string()).default([]),
	paragraphs: z.array(z.number()).default([]),
	speaker: z.string().nullish(),
	gold: SPAN.extend({
		article: z.string(),
		speaker: z.string().nullish(),
		alternatives: z.array(SPAN.extend({ article: z.string().nullish(), speaker: z.string().nullish() })).nullish(),
	}).nullish(),
});

/** The text of a file, packed or not. */
export function readText(path: string): string {
	return existsSync(`${path}.gz`)
		? gunzipSync(readFileSync(`${path}.gz`)).toString("utf8")
		: readFileSync(path, "utf8");
}

/** The JSON lines of a file, packed or not. */
export function readRows<Row>(path: string, schema: z.ZodType<Row>): readonly Row[] {
	const lines = readText(path).split("\n");
	return lines.filter((line) => line.trim() !== "").map((line) => schema.parse(JSON.parse(line)));
}
