import { z } from "zod";
import type { Article } from "../../core/article/article.ts";
import { articleDocument } from "../documents/document-ids.ts";
import { readWords } from "../documents/stored-article.ts";
import { EngineError, explainEngine } from "../engine-error.ts";
import type { Browsing } from "./browsing.ts";

/** An article as the engine holds it, or that it was withdrawn, and when, in milliseconds since 1970. */
export type Held =
	| { readonly kind: "article"; readonly article: Article }
	| { readonly kind: "withdrawn"; readonly at: number }
	/** The folder that was loaded last no longer tells of it. */
	| { readonly kind: "gone" };

const Response = z.object({
	docs: z.array(
		z.union([
			z.object({ error: z.object({ type: z.string() }) }),
			z.object({
				found: z.literal(true),
				_source: z.object({
					article: z.string(),
					version: z.int(),
					gone: z.boolean().optional(),
					stored: z.object({ words: z.string() }).optional(),
				}),
			}),
			z.object({ found: z.literal(false) }),
		]),
	),
});

/** Whoever pressed a button waits for it: a node that hangs is left sooner than where somebody asks. */
const PATIENCE = { requestTimeout: 4_000, maxRetries: 1 };
const SOURCE = ["article", "version", "gone", "stored.words"];

/**
 * Reads articles by their ids, as the engine holds them now, whether anybody may be told of them or not; what it does
 * not know is left out. Throws an EngineError where a part of that cannot be read.
 */
export async function readHeld(
	ids: readonly string[],
	{ client, names }: Browsing,
): Promise<ReadonlyMap<string, Held>> {
	if (ids.length === 0) return new Map();
	try {
		const docs = ids.map((id) => ({ _id: articleDocument(id), _source: SOURCE }));
		const { body } = await client.mget({ index: names.articles, body: { docs } }, PATIENCE);
		const held = Response.parse(body).docs.flatMap((doc) => {
			if ("error" in doc) throw new EngineError(`it does not tell what it holds: ${doc.error.type}`);
			return doc.found ? [[doc._source.article, toHeld(doc._source)] as const] : [];
		});
		return new Map(held);
	} catch (error) {
		throw new EngineError(`Cannot read articles from the search engine: ${explainEngine(error)}`, { cause: error });
	}
}

type Source = {
	readonly version: number;
	readonly gone?: boolean | undefined;
	readonly stored?: { readonly words: string } | undefined;
};

function toHeld({ version, gone, stored }: Source): Held {
	if (stored) return { kind: "article", article: readWords(stored.words) };
	return gone ? { kind: "gone" } : { kind: "withdrawn", at: version };
}
