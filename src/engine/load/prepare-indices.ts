import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { indexBody, type Meta, type Sharding } from "../indices.ts";
import { datedNames, KINDS, type Names } from "../names.ts";

type Preparing = {
	readonly client: Client;
	/** The names by which everything reads. */
	readonly names: Names;
	readonly meta: Meta;
	readonly sharding: Sharding;
	/** How long what was searched before stays for questions that began with it, in milliseconds. */
	readonly grace?: number;
};

const GRACE = 20_000;
/** An index is made once: its making is waited for, and not asked for again. */
const SLOW = { requestTimeout: 120_000, maxRetries: 0 };

/** Where articles are loaded into, and what makes them the ones that are searched. */
export type Prepared = {
	readonly names: Names;
	/** Whether these are new indices, beside those that are searched meanwhile. */
	readonly isAnew: boolean;
	/** Lets the names lead to these indices, all at once, and removes those that they led to before. */
	readonly switchOver: () => Promise<void>;
};

/**
 * Prepares the indices that articles are loaded into: those that are searched, or new ones beside them where there are
 * none, where what is there was analysed by another version, or where it is wanted anew.
 */
export async function prepareIndices(
	{ client, names, meta, sharding, grace = GRACE }: Preparing,
	{ isAnew, now }: { readonly isAnew: boolean; readonly now: number },
): Promise<Prepared> {
	const analysed = await readAnalysis(client, names);
	if (!isAnew && analysed === meta.analysis) return { names, isAnew: false, switchOver: async () => {} };
	const dated = datedNames(names, now);
	for (const kind of KINDS)
		await client.indices.create({ index: dated[kind], body: indexBody(kind, sharding, meta) }, SLOW);
	return {
		names: dated,
		isAnew: true,
		switchOver: async () => {
			const before = await indicesOf(client, names);
			const add = KINDS.map((kind) => ({ add: { index: dated[kind], alias: names[kind] } }));
			const remove = before.map((index) => ({ remove: { index, alias: `${index.replace(DATED, "")}` } }));
			await client.indices.updateAliases({ body: { actions: [...remove, ...add] } }, SLOW);
			if (before.length === 0) return;
			await wait(grace);
			await client.indices.delete({ index: [...before] }, SLOW);
		},
	};
}

/** What an index is called behind the name that leads to it. */
const DATED = /-\d+$/;

const Mappings = z.record(
	z.string(),
	z.object({ mappings: z.object({ _meta: z.object({ analysis: z.string() }).optional() }) }),
);

/** By which version the articles were analysed that are searched; null where there are none. */
export async function readAnalysis(client: Client, names: Names): Promise<string | null> {
	const { body } = await client.indices.getMapping({ index: names.articles }, { ignore: [404] });
	const parsed = Mappings.safeParse(body);
	return parsed.success ? (Object.values(parsed.data)[0]?.mappings._meta?.analysis ?? null) : null;
}

/** The indices that the names lead to. */
async function indicesOf(client: Client, names: Names): Promise<readonly string[]> {
	const all = Object.values(names).join(",");
	const { body, statusCode } = await client.indices.getAlias({ name: all }, { ignore: [404] });
	return statusCode === 404 ? [] : Object.keys(z.record(z.string(), z.unknown()).parse(body));
}
