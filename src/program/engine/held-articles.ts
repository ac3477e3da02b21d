import { LRUCache } from "lru-cache";
import type { Article } from "../../core/article/article.ts";
import { isUsable, type Withdrawal } from "../../core/article/usable.ts";
import type { Held } from "../../engine/browse/read-held.ts";

/** The articles of an engine that are in memory. */
export type HeldArticles = {
	/** Has `get` know some articles as they are in the engine now, by their ids; rejects where that cannot be asked. */
	readonly bring: (ids: readonly string[]) => Promise<void>;
	/** Notes articles that an answer cites. */
	readonly note: (articles: readonly Article[]) => void;
	/** What is known of an article: itself where anybody may be told of it, or that it may not be; null for nothing. */
	readonly get: (id: string) => Article | "not-usable" | null;
	/** The ids of all that are known. */
	readonly ids: () => Iterable<string>;
	/** When an article was withdrawn, where the engine said so. */
	readonly withdrawalOf: (id: string) => Withdrawal | undefined;
};

/** So many articles are kept for the pages that show them and the buttons below the answers that cite them. */
const MOST_KEPT = 2_000;

/** Keeps the articles of an engine in memory that were asked for last. */
export function keepHeld(
	read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Held>>,
	now: () => number,
): HeldArticles {
	const kept = new LRUCache<string, Held>({ max: MOST_KEPT });
	return {
		bring: async (ids) => {
			const held = await read([...new Set(ids)]);
			for (const id of ids) {
				const it = held.get(id);
				if (it) kept.set(id, it);
				else kept.delete(id);
			}
		},
		note: (articles) => {
			for (const article of articles) {
				const known = kept.get(article.id);
				// What the engine said was withdrawn is brought again before it is shown.
				if (!known || known.kind === "article") kept.set(article.id, { kind: "article", article });
			}
		},
		get: (id) => {
			const held = kept.get(id);
			if (held?.kind === "article" && isUsable(held.article, now())) return held.article;
			return held ? "not-usable" : null;
		},
		ids: () => kept.keys(),
		withdrawalOf: (id) => {
			const held = kept.get(id);
			return held?.kind === "withdrawn" ? { on: new Date(held.at).toISOString() } : undefined;
		},
	};
}
