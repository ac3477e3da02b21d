import { type Admit, createAdmit } from "../admit.ts";
import { listCorpus } from "../corpus.ts";
import { type OpenShelf, openShelf } from "../open-shelf.ts";
import { analyseInThreads } from "../scan/analyse-in-threads.ts";
import { keysKept, type Progress, scan } from "../scan/scan.ts";
import {
	amendTables,
	type OlderTables,
	readShelvedTables,
	type ShelvedTables,
	writeShelvedTables,
} from "../shelved-tables.ts";
import { sweepShelves } from "../sweep-shelves.ts";
import type { Packed } from "../tables-file.ts";
import type { Look, ThreadSettings, Told, ToldTables } from "./messages.ts";

/** In the first look there is a state to answer from after so many articles, and again after this many times that. */
const FIRST_STATE = 500;
const NEXT_STATE = 4;

/** Looks at a folder of articles. */
export type Looking = {
	/** Looks once, and tells what it came to; rejects with what prevents it. */
	readonly look: (look: Look) => Promise<void>;
	readonly close: () => void;
};

type Opened = { readonly shelf: OpenShelf; readonly admit: Admit };
type When = { readonly at: number; readonly reading: Progress | null };

/** What was told last: the keys of all articles, and of those that are usable, and their tables. */
type State = {
	readonly keys: readonly string[];
	readonly usable: readonly string[];
	readonly tables: ShelvedTables;
};

/** Gives what looks at a folder, and tells. */
export function createLooking({ directory, files }: ThreadSettings, tell: (told: Told) => void): Looking {
	let opened: Opened | null = null;
	let state: State | null = null;
	/** What lies beside the shelf. */
	let kept: OlderTables | null = null;
	let hasLooked = false;
	return { look, close: () => opened?.shelf.close() };

	async function look({ acceptsLoss }: Look): Promise<void> {
		const at = Date.now();
		opened ??= open();
		const on = opened;
		const { store, rebuilt } = on.shelf;
		let next = FIRST_STATE;
		const tellPart = (progress: Progress) => {
			if (hasLooked || progress.done < next || progress.done === progress.of) return;
			next *= NEXT_STATE;
			tellState(on, keysKept(store), { at, reading: progress });
		};
		const isAgain = hasLooked && !acceptsLoss;
		const listing = listCorpus(directory);
		const found = await scan(store, listing, { now: at, isAgain, analyseFiles: analyseInThreads, tell: tellPart });
		const { keys, ...rest } = found;
		const complaint = tellState(on, keys, { at, reading: null });
		hasLooked = true;
		tell({ kind: "looked", at, ...rest, complaint: complaint ?? rebuilt });
	}

	function open(): Opened {
		const shelf = openShelf(files);
		if (!shelf.isHeld) {
			shelf.close();
			throw new Error(`Cannot use the shelf "${files.store}": another program that serves uses it`);
		}
		sweepShelves(files, directory);
		return { shelf, admit: createAdmit(shelf.store.articles) };
	}

	/** Tells the state, where it is another; gives what prevents that it is kept. */
	function tellState({ shelf, admit }: Opened, keys: readonly string[], { at, reading }: When): string | null {
		const { usable, ...admitted } = admit(keys, at);
		const last = state;
		const isSame = last !== null && areSame(last.usable, usable) && areSame(last.keys, keys);
		if (isSame && hasLooked) return null;
		kept ??= readShelvedTables(files);
		const tables = amendTables(shelf.store.articles, usable, last?.tables ?? kept);
		state = { keys, usable, tables };
		tell({ kind: "state", ...changeOf(tables, last?.tables.base ?? null), ...admitted, at, reading });
		return reading === null ? tryToWrite(tables, kept) : null;
	}

	function tryToWrite(tables: ShelvedTables, before: OlderTables): string | null {
		try {
			writeShelvedTables(files, tables, before);
			kept = tables;
			return null;
		} catch (error) {
			return `its index cannot be kept: ${error instanceof Error ? error.message : String(error)}`;
		}
	}
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((key, at) => key === others[at]);
}

/** What whoever knows a base must be told of tables. */
function changeOf({ base, splices, living }: ShelvedTables, known: Packed | null): ToldTables {
	return {
		base: base.bytes === known?.bytes ? null : { keys: base.keys.join("\n"), bytes: base.bytes },
		splices,
		living,
	};
}
