import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { FORMAT, type Sharding } from "../indices.ts";
import { KINDS, type Names } from "../names.ts";

/** Indices that were made at one instant, to be searched together. */
export type MadeIndices = {
	readonly names: Names;
	/** In milliseconds since 1970. */
	readonly instant: number;
	/** Which of them there are: a load may be cut off while it makes them. */
	readonly there: readonly string[];
	/** Whether the names by which everything reads lead to them. */
	readonly isSearched: boolean;
	/** By which version their articles were analysed; null where they are not of today's format. */
	readonly analysis: string | null;
	readonly sharding: Sharding;
};

const Count = z.coerce.number().int();

const Indices = z.record(
	z.string(),
	z.object({
		aliases: z.record(z.string(), z.unknown()),
		mappings: z.object({
			_meta: z.object({ analysis: z.string(), format: z.int().optional() }).optional(),
		}),
		settings: z.object({ index: z.object({ number_of_shards: Count, number_of_replicas: Count }) }),
	}),
);

/** All indices that loads made under some names, the latest first. */
export async function listIndices(client: Client, names: Names): Promise<readonly MadeIndices[]> {
	const patterns = KINDS.map((kind) => `${names[kind]}-*`);
	const { body } = await client.indices.get({ index: patterns, ignore_unavailable: true, allow_no_indices: true });
	const all = Object.entries(Indices.parse(body)).flatMap(([index, it]) => {
		const kind = KINDS.find((kind) => index.startsWith(`${names[kind]}-`));
		const [, instant] = /-(\d+)$/.exec(index) ?? [];
		const isOurs = kind && index === `${names[kind]}-${instant}`;
		return isOurs ? [{ ...it, index, kind, instant: Number(instant) }] : [];
	});
	const sets = [...Map.groupBy(all, ({ instant }) => instant)].map(([instant, made]): MadeIndices => {
		// Of the passages, for these are cut into as many pieces as was wished.
		const { mappings, settings } = made.find(({ kind }) => kind === "passages") ?? made[0] ?? NOTHING;
		const { analysis, format } = mappings._meta ?? {};
		const { number_of_shards: shards, number_of_replicas: replicas } = settings.index;
		return {
			names: datedNames(names, instant),
			instant,
			there: made.map(({ index }) => index),
			isSearched: made.some(({ kind, aliases }) => names[kind] in aliases),
			analysis: format === FORMAT ? (analysis ?? null) : null,
			sharding: { shards, replicas },
		};
	});
	return sets.toSorted((one, other) => other.instant - one.instant);
}

const NOTHING = { mappings: { _meta: undefined }, settings: { index: { number_of_shards: 1, number_of_replicas: 1 } } };

/** The names of indices that are made at an instant, in milliseconds. */
export function datedNames(names: Names, instant: number): Names {
	const dated = (name: string) => `${name}-${instant}`;
	return { articles: dated(names.articles), passages: dated(names.passages), terms: dated(names.terms) };
}
