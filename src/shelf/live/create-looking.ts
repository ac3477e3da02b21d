import { areTablesOf, buildTables } from "../build-tables.ts";
import { listCorpus } from "../corpus.ts";
import { type OpenShelf, openShelf } from "../open-shelf.ts";
import { analyseInThreads } from "../scan/analyse-in-threads.ts";
import { keysKept, type Progress, scan } from "../scan/scan.ts";
import { sweepShelves } from "../sweep-shelves.ts";
import { type KeptTables, type Packed, pack, readTables, unpack, writeTables } from "../tables-file.ts";
import { usableOf } from "../usable-of.ts";
import type { Look, ThreadSettings, Told } from "./messages.ts";

/** In the first look there is a state to answer from after so many articles, and again after this many times that. */
const FIRST_STATE = 500;
const NEXT_STATE = 4;

/** Looks at a folder of articles. */
export type Looking = {
	/** Looks once, and tells what it came to; rejects with what prevents it. */
	readonly look: (look: Look) => Promise<void>;
	readonly close: () => void;
};

/** Gives what looks at a folder, and tells. */
export function createLooking({ directory, files }: ThreadSettings, tell: (told: Told) => void): Looking {
	let shelf: OpenShelf | null = null;
	let told: { readonly keys: readonly string[]; readonly tables: KeptTables; readonly packed: Packed } | null = null;
	let hasLooked = false;
	return { look, close: () => shelf?.close() };

	async function look({ acceptsLoss }: Look): Promise<void> {
		const at = Date.now();
		shelf ??= open();
		const { store } = shelf;
		let next = FIRST_STATE;
		const tellPart = (progress: Progress) => {
			if (hasLooked || progress.done < next || progress.done === progress.of) return;
			next *= NEXT_STATE;
			tellState(store, keysKept(store), { at, reading: progress });
		};
		const isAgain = hasLooked && !acceptsLoss;
		const listing = listCorpus(directory);
		const found = await scan(store, listing, { now: at, isAgain, analyseFiles: analyseInThreads, tell: tellPart });
		const complaint = tellState(store, found.keys, { at, reading: null });
		hasLooked = true;
		const { keys, ...rest } = found;
		tell({ kind: "looked", at, articles: keys.length, ...rest, complaint: complaint ?? shelf.rebuilt });
	}

	function open(): OpenShelf {
		const opened = openShelf(files);
		if (!opened.isHeld) {
			opened.close();
			throw new Error(`Cannot use the shelf "${files.store}": another program that serves uses it`);
		}
		sweepShelves(files, directory);
		return opened;
	}

	/** Tells the state, where it is another; gives what prevents that it is kept. */
	function tellState(
		{ articles }: OpenShelf["store"],
		keys: readonly string[],
		{ at, reading }: { readonly at: number; readonly reading: Progress | null },
	): string | null {
		const usable = usableOf(articles, keys, at);
		const isSame = told !== null && areTablesOf(told.tables, usable) && areTablesOf({ keys: told.keys }, keys);
		if (isSame && hasLooked) return null;
		const kept = told?.tables ?? unpackKept(readTables(files.tables));
		const packed =
			told && areTablesOf(told.tables, usable)
				? told.packed
				: pack({
						keys: usable,
						tables: areTablesOf(kept, usable) && kept ? kept.tables : buildTables(articles, usable, kept),
					});
		const tables = unpack(packed);
		if (tables === null) throw new Error("Cannot read the tables that were just made");
		const isNew = !areTablesOf(kept, usable);
		told = { keys, tables, packed };
		tell({ kind: "state", keys, usable, bytes: packed.bytes, at, reading });
		return isNew && reading === null ? tryToWrite(packed) : null;
	}

	function tryToWrite(packed: Packed): string | null {
		try {
			writeTables(files.tables, packed);
			return null;
		} catch (error) {
			return `its index cannot be kept: ${error instanceof Error ? error.message : String(error)}`;
		}
	}
}

function unpackKept(packed: Packed | null): KeptTables | null {
	return packed && unpack(packed);
}
