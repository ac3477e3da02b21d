import { areTablesOf, buildTables } from "../build-tables.ts";
import { listCorpus } from "../corpus.ts";
import { dropForgotten } from "../drop-forgotten.ts";
import { countListed } from "../files/list-files.ts";
import type { Forgotten } from "../history/forgotten.ts";
import { leaveOutForgotten } from "../leave-out-forgotten.ts";
import { type OpenShelf, openShelf } from "../open-shelf.ts";
import { analyseInThreads } from "../scan/analyse-in-threads.ts";
import { type Progress, scan } from "../scan/scan.ts";
import { sweepShelves } from "../sweep-shelves.ts";
import { type Packed, pack, readTables, tryToWriteTables, unpack } from "../tables-file.ts";
import { createUsableOf, type UsableOf } from "../usable-of.ts";
import { createKeepingPast, type KeepingPast } from "./keeping-past.ts";
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

type Opened = { readonly shelf: OpenShelf; readonly past: KeepingPast; readonly usableOf: UsableOf };
type When = { readonly at: number; readonly reading: Progress | null; readonly forgotten: Forgotten };
type LastTold = Pick<Extract<Told, { kind: "state" }>, "keys" | "forgotten"> & { readonly packed: Packed };

/** Gives what looks at a folder, and tells. */
export function createLooking(settings: ThreadSettings, tell: (told: Told) => void): Looking {
	const { directory, files } = settings;
	let opened: Opened | null = null;
	let told: LastTold | null = null;
	let written: Packed | null = null;
	let hasLooked = false;
	return {
		look,
		close: () => {
			opened?.past.close();
			opened?.shelf.close();
		},
	};

	async function look({ acceptsLoss }: Look): Promise<void> {
		const at = Date.now();
		opened ??= open();
		const on = opened;
		const { store, problem, rebuilt, moveBack } = on.shelf;
		moveBack();
		if (!hasLooked) tell({ kind: "begun", listed: null });
		const forgotten = on.past.forgotten();
		dropForgotten(store, forgotten);
		let next = FIRST_STATE;
		const tellPart = (progress: Progress, readKeys: () => readonly string[]) => {
			if (hasLooked || progress.done < next || progress.done === progress.of) return;
			next *= NEXT_STATE;
			tellState(on, readKeys(), { at, reading: progress, forgotten });
		};
		const isAgain = hasLooked && !acceptsLoss;
		const listing = leaveOutForgotten(listCorpus(directory), forgotten);
		if (!hasLooked) tell({ kind: "begun", listed: countListed(listing) });
		const found = await scan(store, listing, { now: at, isAgain, analyseFiles: analyseInThreads, tell: tellPart });
		const { keys, ...rest } = found;
		tellState(on, keys, { at, reading: null, forgotten });
		on.past.record(on.usableOf(keys, at), at);
		const isErasing = !on.past.erase(forgotten);
		hasLooked = true;
		const unkept = problem() ?? keepTables();
		tell({ kind: "looked", at, ...rest, isErasing, unkept, rebuilt: rebuilt(), complaints: on.past.problems() });
	}

	function open(): Opened {
		const shelf = openShelf(files);
		if (!shelf.isHeld) {
			shelf.close();
			throw new Error(`Cannot use the shelf "${files.store}": another program that serves uses it`);
		}
		sweepShelves(files, directory);
		const { store } = shelf;
		return { shelf, past: createKeepingPast(settings, store), usableOf: createUsableOf(store.articles) };
	}

	/** Tells the state, where it is another. */
	function tellState({ shelf, usableOf }: Opened, keys: readonly string[], when: When): void {
		const { at, reading } = when;
		const forgotten = when.forgotten.hashes;
		const usable = usableOf(keys, at);
		if (hasLooked && told && areTablesOf(told.packed, usable) && areSame(told, { keys, forgotten })) return;
		const older = told?.packed ?? readTables(files.tables);
		if (told === null) written = older;
		const tables = older && unpack(older);
		const isNew = !areTablesOf(tables, usable);
		const build = () => pack({ keys: usable, tables: buildTables(shelf.store.articles, usable, tables) });
		const packed = older === null || isNew ? build() : older;
		told = { keys, forgotten, packed };
		tell({ kind: "state", keys, usable, forgotten, bytes: packed.bytes, at, reading });
	}

	/** Writes the tables, where other ones are written; gives why that is not possible. */
	function keepTables(): string | null {
		if (told === null || told.packed === written) return null;
		const problem = tryToWriteTables(files.tables, told.packed);
		if (problem === null) written = told.packed;
		return problem;
	}
}

type Compared = Pick<LastTold, "keys" | "forgotten">;

function areSame(one: Compared, other: Compared): boolean {
	return areTablesOf({ keys: one.keys }, other.keys) && areTablesOf({ keys: one.forgotten }, other.forgotten);
}
