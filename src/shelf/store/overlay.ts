import type { Row } from "./article-rows.ts";
import type { KeptFile } from "./file-rows.ts";
import type { Store } from "./store.ts";

/** A store whose changes stay in memory, over one that another process holds and nobody else may write. */
export function createOverlay(below: Store): Store {
	const rows = new Map<string, Row>();
	const files = new Map<string, KeptFile>(below.files.all());
	return {
		articles: {
			keys: () => new Set([...below.articles.keys(), ...rows.keys()]),
			head: (key) => rows.get(key)?.head ?? below.articles.head(key),
			body: (key) => rows.get(key)?.body ?? below.articles.body(key),
			put: (key, row) => void rows.set(key, row),
			keepOnly: (kept) => {
				for (const key of rows.keys()) if (!kept.has(key)) rows.delete(key);
			},
		},
		files: {
			all: () => new Map(files),
			put: (file) => void files.set(file.path, file),
			remove: (path) => void files.delete(path),
			forget: () => {},
		},
		write: (write) => write(),
		freeze: below.freeze,
		close: below.close,
	};
}
