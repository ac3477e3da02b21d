import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { FORMAT, indexBody, type Sharding } from "../indices.ts";
import { KINDS, type Names } from "../names.ts";
import { datedNames, listIndices, type MadeIndices } from "./list-indices.ts";

type Preparing = {
	readonly client: Client;
	/** The names by which everything reads. */
	readonly names: Names;
	/** What tells one way to analyse articles from another. */
	readonly analysis: string;
	/** As it is wished for new indices; what is not, is as in those that are searched. */
	readonly sharding: Partial<Sharding>;
	/** How long what was searched before stays for questions that began with it, in milliseconds. */
	readonly grace?: number;
};

const GRACE = 20_000;
const SHARDING: Sharding = { shards: 1, replicas: 1 };
/** An index is made once: its making is waited for, and not asked for again. */
const SLOW = { requestTimeout: 120_000, maxRetries: 0 };

/** Where articles are loaded into, and what makes them the ones that are searched. */
export type Prepared = {
	readonly names: Names;
	/** Whether these are new indices, beside those that are searched meanwhile. */
	readonly isAnew: boolean;
	/** Whether an earlier load began them, and was cut off. */
	readonly isGoingOn: boolean;
	/** Lets the names lead to these indices, all at once, and removes those that they led to before. */
	readonly switchOver: () => Promise<void>;
};

/**
 * Prepares the indices that articles are loaded into: those that are searched, or new ones beside them where there are
 * none, where what is there was analysed by another version, or where it is wanted anew. New ones that a load began
 * which was cut off are gone on with, or stay for the next `--anew`; what no load will go on with is removed.
 */
export async function prepareIndices(
	{ client, names, analysis, sharding, grace = GRACE }: Preparing,
	{ isAnew, now }: { readonly isAnew: boolean; readonly now: number },
): Promise<Prepared> {
	const made = await listIndices(client, names);
	const searched = made.find((it) => it.isSearched);
	const isCurrent = searched?.analysis === analysis;
	// What was searched before is older than what is: it was whole, and is on its way out.
	const unfinished = made.filter((it) => !it.isSearched && it.instant > (searched?.instant ?? 0));
	const isNew = isAnew || !isCurrent;
	const begun = unfinished.find((it) => it.analysis === analysis && (!isNew || fits(it, sharding)));
	const left = made.filter((it) => !it.isSearched && it !== begun).flatMap(({ there }) => there);
	if (left.length > 0) await remove(client, left);
	if (!isNew) return { names, isAnew: false, isGoingOn: false, switchOver: async () => {} };
	const latest = made[0]?.instant ?? 0;
	const into = begun?.names ?? datedNames(names, Math.max(now, latest + 1));
	for (const kind of KINDS)
		if (!begun?.there.includes(into[kind])) {
			const body = indexBody(kind, { ...SHARDING, ...(begun ?? searched)?.sharding, ...sharding }, analysis);
			await client.indices.create({ index: into[kind], body }, SLOW);
		}
	return {
		names: into,
		isAnew: true,
		isGoingOn: begun !== undefined,
		switchOver: async () => {
			const own: readonly string[] = Object.values(into);
			// Another load may have gone on with the same, and have ended before this one.
			const before = (await indicesOf(client, names)).filter((index) => !own.includes(index));
			const add = KINDS.map((kind) => ({ add: { index: into[kind], alias: names[kind] } }));
			const leave = before.map((index) => ({ remove: { index, alias: index.replace(DATED, "") } }));
			await client.indices.updateAliases({ body: { actions: [...leave, ...add] } }, SLOW);
			if (before.length === 0) return;
			await wait(grace);
			await remove(client, before);
		},
	};
}

function fits({ sharding: { shards, replicas } }: MadeIndices, wished: Partial<Sharding>): boolean {
	return (wished.shards ?? shards) === shards && (wished.replicas ?? replicas) === replicas;
}

/** Removes indices; another load may have removed some of them before. */
async function remove(client: Client, indices: readonly string[]): Promise<void> {
	await client.indices.delete({ index: [...indices], ignore_unavailable: true }, SLOW);
}

/** What an index is called behind the name that leads to it. */
const DATED = /-\d+$/;

const Meta = z.object({ analysis: z.string(), format: z.int().optional() });
const Mappings = z.record(z.string(), z.object({ mappings: z.object({ _meta: Meta.optional() }) }));

/** By which version the articles were analysed that are searched; null where there are none, "" where none knows. */
export async function readAnalysis(client: Client, names: Names): Promise<string | null> {
	const { body } = await client.indices.getMapping({ index: names.articles }, { ignore: [404] });
	const [first] = Object.values(Mappings.safeParse(body).data ?? {});
	if (!first) return null;
	const { analysis, format } = first.mappings._meta ?? {};
	return format === FORMAT ? (analysis ?? "") : "";
}

/** The indices that the names lead to. */
async function indicesOf(client: Client, names: Names): Promise<readonly string[]> {
	const all = Object.values(names).join(",");
	const { body, statusCode } = await client.indices.getAlias({ name: all }, { ignore: [404] });
	return statusCode === 404 ? [] : Object.keys(z.record(z.string(), z.unknown()).parse(body));
}
