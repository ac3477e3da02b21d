import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "@opensearch-project/opensearch";
import { z } from "zod";
import { EngineError } from "../engine-error.ts";

/** One change of a document. */
export type Change = {
	readonly index: string;
	readonly id: string;
	/** What is written; null deletes what is there. */
	readonly document: object | null;
	/** An older version never wins; null for what has none, and is written only where nothing is. */
	readonly version: number | null;
};

/** What became of a change: an "older" one changed nothing. */
export type Changed = "done" | "older";

type Bulk = {
	readonly client: Client;
	/** Whether it is waited for until searches see the changes. */
	readonly isSeen?: boolean;
	readonly signal?: AbortSignal | undefined;
};

const Response = z.object({
	items: z.array(z.record(z.string(), z.object({ status: z.int(), error: z.object({ type: z.string() }).optional() }))),
});

/** What is told to come again later: the engine has too much to do, or a piece of it has no home just now. */
const LATER: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const CONFLICT = 409;
const NOT_FOUND = 404;
const MOST_TRIES = 10;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 15_000;
/** Many documents take their time; what was written though nobody heard of it is written again to the same effect. */
const PATIENT = { requestTimeout: 60_000 };

/**
 * Makes changes, in their order, and tells what became of each; what the engine has no room for is sent again, later
 * each time. Throws where it takes none.
 */
export async function changeAll(bulk: Bulk, changes: readonly Change[]): Promise<readonly Changed[]> {
	const made: Changed[] = changes.map(() => "done");
	let left = changes.map((change, at) => ({ change, at }));
	for (let attempt = 0; left.length > 0; attempt++) {
		if (attempt > 0) await wait(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt), undefined, { signal: bulk.signal });
		const statuses = await send(bulk, left);
		const again: typeof left = [];
		left.forEach((it, number) => {
			const status = statuses[number] ?? 0;
			if (status === CONFLICT) made[it.at] = "older";
			else if (LATER.has(status)) again.push(it);
			else if (status >= 300 && !(status === NOT_FOUND && it.change.document === null))
				throw new EngineError(`it refuses a document with the status ${status}`);
		});
		if (again.length > 0 && attempt >= MOST_TRIES) throw new EngineError("it has no room for more documents");
		left = again;
	}
	return made;
}

async function send(
	{ client, isSeen }: Bulk,
	sent: readonly { readonly change: Change }[],
): Promise<readonly number[]> {
	const body = sent.flatMap(({ change }) => toLines(change));
	try {
		const response = await client.bulk({ body, ...(isSeen && { refresh: "wait_for" as const }) }, PATIENT);
		return Response.parse(response.body).items.map((item) => Object.values(item)[0]?.status ?? 0);
	} catch (error) {
		const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 0;
		if (!LATER.has(status)) throw error;
		return sent.map(() => status);
	}
}

function toLines({ index, id, document, version }: Change): readonly object[] {
	const versioned = version === null ? {} : { version, version_type: "external_gte" };
	const meta = { _index: index, _id: id, ...versioned };
	if (document === null) return [{ delete: meta }];
	return version === null ? [{ create: meta }, document] : [{ index: meta }, document];
}
