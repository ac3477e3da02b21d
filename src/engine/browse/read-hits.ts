import { z } from "zod";
import { EngineError } from "../engine-error.ts";
import type { Choosing } from "./choosing.ts";

/** What is sought among articles. */
export type Seeking<Source> = {
	/** A search body: `_source` names the fields. */
	readonly body: Readonly<Record<string, unknown>>;
	/** Reads what one article is found with. */
	readonly source: z.ZodType<Source>;
};

/**
 * What is found of articles within the time for it, once; throws where a part of the engine does not answer, and the
 * rest finds nothing.
 */
export async function readHits<Source>(
	{ client, names, patience }: Choosing,
	{ body, source }: Seeking<Source>,
): Promise<readonly Source[]> {
	const Response = z.object({
		timed_out: z.boolean(),
		_shards: z.object({ failed: z.int() }),
		hits: z.object({ hits: z.array(z.object({ _source: source })) }),
	});
	const asked = { ...body, timeout: `${patience}ms`, track_total_hits: false };
	const options = { requestTimeout: patience, maxRetries: 0 };
	const read = Response.parse((await client.search({ index: names.articles, body: asked }, options)).body);
	const isWhole = !read.timed_out && read._shards.failed === 0;
	const { hits } = read.hits;
	if (!isWhole && hits.length === 0) throw new EngineError("a part of it does not answer");
	return hits.map(({ _source: told }) => told);
}
