import type { Store } from "./store.ts";

/** A store whose changes are kept in another one, above one that may not be written; null where there is none below. */
export function createOverlay(below: Store | null, above: Store): Store {
	above.write(() => below?.files.all().forEach(above.files.put));
	const rowsOf = (key: string) => (below === null || above.articles.has(key) ? above : below).articles;
	return {
		articles: {
			keys: () => new Set([...(below?.articles.keys() ?? []), ...above.articles.keys()]),
			has: (key) => rowsOf(key).has(key),
			head: (key) => rowsOf(key).head(key),
			sketch: (key) => rowsOf(key).sketch(key),
			body: (key) => rowsOf(key).body(key),
			prints: (key) => rowsOf(key).prints(key),
			put: above.articles.put,
			keepOnly: above.articles.keepOnly,
		},
		files: above.files,
		write: above.write,
		freeze: () => below?.freeze(),
		close: () => {
			above.close();
			below?.close();
		},
		compact: () => false,
	};
}
