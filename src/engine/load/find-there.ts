import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { articleDocument } from "../documents/document-ids.ts";
import { EngineError } from "../engine-error.ts";
import type { Names } from "../names.ts";

const There = z.object({
	article: z.string(),
	/** The one by which the engine tells which of two is newer. */
	version: z.int(),
	/** The article's own, where that is another: it came back after it was withdrawn. */
	own: z.int().optional(),
	hash: z.string().optional(),
	/** How many there are; not told where it was withdrawn. */
	passages: z.int().optional(),
	/** It was withdrawn since the folder no longer held it. */
	gone: z.boolean().optional(),
});

/** What an engine holds of an article, or of one that was withdrawn. */
export type There = z.infer<typeof There>;

const Response = z.object({
	docs: z.array(
		z.union([
			z.object({ error: z.object({ type: z.string() }) }),
			z.object({ found: z.literal(true), _source: There }),
			z.object({ found: z.literal(false) }),
		]),
	),
});

/** What there is of some articles, by their ids. Throws an EngineError where a part of that cannot be read. */
export async function findThere(
	ids: readonly string[],
	{ client, names }: { readonly client: Client; readonly names: Names },
): Promise<ReadonlyMap<string, There>> {
	if (ids.length === 0) return new Map();
	const docs = ids.map((id) => ({ _id: articleDocument(id), _source: Object.keys(There.shape) }));
	const { body } = await client.mget({ index: names.articles, body: { docs } });
	const found = Response.parse(body).docs.flatMap((doc) => {
		if ("error" in doc) throw new EngineError(`it does not tell what it holds: ${doc.error.type}`);
		return doc.found ? [doc._source] : [];
	});
	return new Map(found.map((it) => [it.article, it]));
}

/** Whether it is but noted that the article was withdrawn. */
export function isWithdrawn({ passages }: There): boolean {
	return passages === undefined;
}
