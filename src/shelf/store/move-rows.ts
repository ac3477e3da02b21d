import type { NamedHead } from "./article-rows.ts";
import type { Store } from "./store.ts";

/** So many articles are written at once. */
const BATCH = 200;

/** Makes a store hold what was kept in memory for it. Where it is stopped on the way, it can be done again. */
export function moveRows(memory: Store, store: Store): void {
	const keys = [...memory.articles.keys()];
	for (let at = 0; at < keys.length; at += BATCH)
		store.write(() => {
			for (const key of keys.slice(at, at + BATCH)) {
				const { head, sketch, body, prints } = memory.articles;
				store.articles.put(key, { ...splitHead(head(key)), sketch: sketch(key), body: body(key), prints: prints(key) });
			}
		});
	const files = memory.files.all();
	store.write(() => {
		for (const path of store.files.all().keys()) if (!files.has(path)) store.files.remove(path);
		files.forEach(store.files.put);
	});
	memory.articles.keepOnly(new Set());
	for (const path of files.keys()) memory.files.remove(path);
}

function splitHead({ naming, ...head }: NamedHead) {
	return { head, naming };
}
