import type { ArticleRows } from "./article-rows.ts";
import { openMemoryStore } from "./memory-store.ts";
import { openToRead } from "./open-store.ts";
import type { Store } from "./store.ts";

/** What is read of articles that another thread keeps. */
export type SharedRows = Pick<ArticleRows, "head" | "body"> & { readonly close: () => void };

/** The articles that another thread keeps, in the file of a shelf or, where it cannot be written, in memory. */
export function openSharedRows(file: string): SharedRows {
	let kept: Store | null = null;
	let memory: Store | null = null;
	const rowsOf = (key: string): ArticleRows => {
		kept ??= openToRead(file);
		if (kept?.articles.has(key)) return kept.articles;
		memory ??= openMemoryStore(file);
		return memory.articles;
	};
	return {
		head: (key) => rowsOf(key).head(key),
		body: (key) => rowsOf(key).body(key),
		close: () => {
			kept?.close();
			memory?.close();
		},
	};
}
