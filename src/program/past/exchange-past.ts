import type { History } from "../../shelf/history/history.ts";
import { forgetKeptHashes } from "../../sources/kept/forgotten-ids.ts";
import type { PastStore } from "../../state/postgres/articles/past.ts";

export type Exchanging = {
	readonly history: History;
	readonly past: PastStore;
	/** The folder of the articles that were fetched or added by hand. */
	readonly keptFolder: string;
};

/**
 * Gives what exchanges with the database what was decided of articles and which are forgotten, as far as either side
 * does not know it; it tells whether anything is otherwise here now. What it cannot share this time it shares the next.
 */
export function createExchange({ history, past, keptFolder }: Exchanging): () => Promise<boolean> {
	let seen: string | null = null;
	let shared: ReadonlySet<string> = new Set();
	return async () => {
		const mark = await past.mark();
		const own = history.forgotten().hashes;
		if (mark === seen && history.decided.countUnshared() === 0 && own.every((hash) => shared.has(hash))) return false;
		// First, so that nothing of these is shared or taken.
		const isForgotten = await exchangeForgotten(own);
		const isDecided = await exchangeDecisions();
		seen = mark;
		return isForgotten || isDecided;
	};

	async function exchangeForgotten(own: readonly string[]): Promise<boolean> {
		const theirs = new Set(await past.forgotten());
		const unshared = own.filter((hash) => !theirs.has(hash));
		if (unshared.length > 0) await past.forget(unshared);
		const known = new Set(own);
		const fresh = [...theirs].filter((hash) => !known.has(hash));
		// The files first: by the history it is known that this was done.
		if (fresh.length > 0) forgetKeptHashes(keptFolder, fresh);
		if (fresh.length > 0) history.forgetHashes(fresh);
		shared = new Set([...own, ...theirs]);
		return fresh.length > 0;
	}

	async function exchangeDecisions(): Promise<boolean> {
		const theirs = await past.decisions();
		const known = new Set(theirs.map(({ id }) => id));
		// Also what was shared once, should the database have been lost.
		const unshared = history.decided.list().filter(({ id }) => !known.has(id));
		if (unshared.length === 0) return history.decided.take(theirs);
		const now = Date.now();
		await past.decide(unshared.map(({ id, article, body, at }) => ({ id, article, body, age: Math.max(0, now - at) })));
		return history.decided.take(await past.decisions());
	}
}
