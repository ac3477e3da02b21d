import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { ShelfFiles } from "./shelf-files.ts";
import { type Hold, takeHold } from "./store/hold.ts";
import { openMemoryStore } from "./store/memory-store.ts";
import { openStore, openToRead } from "./store/open-store.ts";
import { createOverlay } from "./store/overlay.ts";
import { explainPlace } from "./store/place-problem.ts";
import { createSpillingStore } from "./store/spilling-store.ts";
import { createStore, type Store } from "./store/store.ts";

/** A shelf that is open, by this process alone or beside another that holds it. */
export type OpenShelf = {
	readonly store: Store;
	/** Whether no other process holds it, so that what is found may be written. */
	readonly isHeld: boolean;
	/** What was wrong with the shelf that was there, so that it is begun anew; null where nothing was. */
	readonly rebuilt: () => string | null;
	/** Why what is new stays in memory, though no other process holds it; null where it is written. */
	readonly problem: () => string | null;
	/** Writes what stayed in memory, where that is possible again. */
	readonly moveBack: () => void;
	/** Lets another process hold it; from now on it is only read, as it is now. */
	readonly letGo: () => void;
	readonly close: () => void;
};

/**
 * Opens a shelf: to write, or where another process holds it, to read, with all that is new kept in memory, as it also
 * is while nothing can be written.
 */
export function openShelf(files: ShelfFiles): OpenShelf {
	const holder = createHolder(files);
	try {
		if (!holder.tryToHold()) return openBeside(files);
	} catch (error) {
		if (explainPlace(error) === null) throw error;
	}
	try {
		return openHeld(files, holder);
	} catch (error) {
		holder.letGo();
		throw error;
	}
}

function openHeld({ store: file }: ShelfFiles, holder: Holder): OpenShelf {
	let rebuilt: string | null = null;
	const open = (): Store => {
		if (!holder.tryToHold()) throw new Error(`Cannot use the shelf "${file}": another program uses it by now`);
		const opened = openStore(file);
		rebuilt = opened.rebuilt;
		return createStore(opened.database);
	};
	const places = { open, openToRead: () => openAsIs(file), openMemory: () => openMemoryStore(file) };
	const store = createSpillingStore(places);
	return {
		...{ store, isHeld: true, rebuilt: () => rebuilt, problem: store.problem, moveBack: store.moveBack },
		letGo: () => {
			store.freeze();
			holder.letGo();
		},
		close: () => {
			store.close();
			holder.letGo();
		},
	};
}

function openBeside({ store: file }: ShelfFiles): OpenShelf {
	const store = createOverlay(openAsIs(file), openMemoryStore(file));
	const nothing = () => null;
	return {
		...{ store, isHeld: false, rebuilt: nothing, problem: nothing, moveBack: nothing, letGo: nothing },
		close: store.close,
	};
}

/** Opens the file to be read as it is now, whatever another process writes. */
function openAsIs(file: string): Store | null {
	const store = openToRead(file);
	store?.freeze();
	return store;
}

type Holder = {
	/** Holds the shelf from now on; false where another process does. Throws where no lock can be made. */
	readonly tryToHold: () => boolean;
	readonly letGo: () => void;
};

function createHolder({ store, lock }: ShelfFiles): Holder {
	let hold: Hold | null = null;
	return {
		tryToHold: () => {
			mkdirSync(dirname(store), { recursive: true });
			hold ??= takeHold(lock);
			return hold !== null;
		},
		letGo: () => hold?.letGo(),
	};
}
