import { z } from "zod";
import type { Kind } from "../names.ts";
import type { EngineQuery } from "./queries.ts";

/** One search of several that are asked at once, and what is made of its response. */
export type Search = {
	readonly index: Kind;
	readonly body: EngineQuery;
	readonly take: (response: Response) => void;
};

const Value = z.object({ value: z.number().nullable() });

export const Response = z.object({
	timed_out: z.boolean(),
	_shards: z.object({ failed: z.int() }),
	hits: z.object({
		total: z.object({ value: z.int() }).optional(),
		hits: z.array(
			z.object({ _score: z.number().nullish(), fields: z.record(z.string(), z.array(z.unknown())).optional() }),
		),
	}),
	aggregations: z
		.object({
			counts: z.object({ buckets: z.record(z.string(), z.object({ doc_count: z.int() })) }).optional(),
			passages: Value.optional(),
			lengths: Value.optional(),
			prints: Value.optional(),
		})
		.optional(),
});

export type Response = z.infer<typeof Response>;

/** What the engine answers several searches. */
export const Responses = z.object({
	responses: z.array(z.union([z.object({ error: z.unknown(), status: z.int() }), Response])),
});
