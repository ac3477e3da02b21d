import { moveRows } from "./move-rows.ts";
import { createOverlay } from "./overlay.ts";
import { explainPlace } from "./place-problem.ts";
import type { Store } from "./store.ts";

/** A store that goes on in memory while its file cannot be written. */
export type SpillingStore = Store & {
	/** Why the file cannot be written; null while it can. */
	readonly problem: () => string | null;
	/** Writes to the file what was kept in memory, where that is possible again. */
	readonly moveBack: () => void;
};

export type Places = {
	/** Opens the file; throws where it cannot be written. */
	readonly open: () => Store;
	/** Opens it to be read at least; null where not even that is possible. */
	readonly openToRead: () => Store | null;
	readonly openMemory: () => Store;
};

type Spilled = { readonly memory: Store; readonly below: Store | null; readonly problem: string };

/** Opens a store, which spills into memory what its file does not take. */
export function createSpillingStore(places: Places): SpillingStore {
	let kept: Store | null = null;
	let spilled: Spilled | null = null;
	let now = begin();

	function begin(): Store {
		try {
			kept = places.open();
			return kept;
		} catch (error) {
			return spill(error);
		}
	}

	function spill(error: unknown): Store {
		const problem = explainPlace(error);
		if (problem === null) throw error;
		const [below, memory] = [kept ?? places.openToRead(), places.openMemory()];
		spilled = { memory, below, problem };
		return createOverlay(below, memory);
	}

	function write(changes: () => void): void {
		const isFirst = spilled === null;
		try {
			now.write(changes);
		} catch (error) {
			if (!isFirst) throw error;
			now = spill(error);
			now.write(changes);
		}
	}

	function moveBack(): void {
		if (spilled === null) return;
		const { memory, below } = spilled;
		try {
			kept ??= places.open();
			moveRows(memory, kept);
		} catch (error) {
			if (explainPlace(error) === null) throw error;
			return;
		}
		memory.close();
		if (below !== kept) below?.close();
		[now, spilled] = [kept, null];
	}

	return {
		articles: {
			keys: () => now.articles.keys(),
			has: (key) => now.articles.has(key),
			head: (key) => now.articles.head(key),
			sketch: (key) => now.articles.sketch(key),
			body: (key) => now.articles.body(key),
			prints: (key) => now.articles.prints(key),
			put: (key, row) => now.articles.put(key, row),
			keepOnly: (keys) => now.articles.keepOnly(keys),
		},
		files: {
			all: () => now.files.all(),
			put: (file) => now.files.put(file),
			remove: (path) => now.files.remove(path),
			forget: () => now.files.forget(),
		},
		write,
		// What is in memory leaves it with the process.
		compact: () => spilled === null && now.compact(),
		freeze: () => now.freeze(),
		close: () => {
			now.close();
			kept?.close();
		},
		problem: () => spilled?.problem ?? null,
		moveBack,
	};
}
