import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { ShelfFiles } from "./shelf-files.ts";
import { type Hold, takeHold } from "./store/hold.ts";
import { openStore } from "./store/open-store.ts";
import { createOverlay } from "./store/overlay.ts";
import { createStore, type Store } from "./store/store.ts";

/** A shelf that is open, by this process alone or beside another that holds it. */
export type OpenShelf = {
	readonly store: Store;
	/** Whether what is found may be written. */
	readonly isHeld: boolean;
	/** What was wrong with the shelf that was there, so that it is begun anew; null where nothing was. */
	readonly rebuilt: string | null;
	/** Lets another process hold it; from now on it is only read, as it is now. */
	readonly letGo: () => void;
	readonly close: () => void;
};

/**
 * Opens a shelf: to write, or where another process holds it, to read, with all that is new kept in memory. Throws
 * where it can neither.
 */
export function openShelf(files: ShelfFiles): OpenShelf {
	mkdirSync(dirname(files.store), { recursive: true });
	const hold = takeHold(files.lock);
	if (hold === null) return openBeside(files);
	try {
		const { database, rebuilt } = openStore(files.store, { isReadOnly: false });
		return opened(createStore(database), hold, rebuilt);
	} catch (error) {
		hold.letGo();
		throw error;
	}
}

function openBeside({ store }: ShelfFiles): OpenShelf {
	const kept = createStore(openStore(store, { isReadOnly: true }).database);
	kept.freeze();
	return opened(createOverlay(kept), null, null);
}

function opened(store: Store, hold: Hold | null, rebuilt: string | null): OpenShelf {
	return {
		store,
		isHeld: hold !== null,
		rebuilt,
		letGo: () => {
			if (hold === null) return;
			store.freeze();
			hold.letGo();
		},
		close: () => {
			store.close();
			hold?.letGo();
		},
	};
}
