import { type Admit, createAdmit } from "../admission/admit.ts";
import { openStoriesFile } from "../admission/stories-file.ts";
import { listCorpus } from "../corpus.ts";
import { dropForgotten } from "../drop-forgotten.ts";
import { countListed } from "../files/list-files.ts";
import type { Found } from "../found.ts";
import type { Decisions } from "../history/decisions.ts";
import type { Forgotten } from "../history/forgotten.ts";
import { leaveOutForgotten } from "../leave-out-forgotten.ts";
import { type OpenShelf, openShelf } from "../open-shelf.ts";
import { analyseInThreads } from "../scan/analyse-in-threads.ts";
import { type Progress, scan, type Tell } from "../scan/scan.ts";
import {
	amendTables,
	type OlderTables,
	readShelvedTables,
	renewTables,
	type ShelvedTables,
	tryToWriteShelvedTables,
} from "../shelved-tables.ts";
import { sweepShelves } from "../sweep-shelves.ts";
import type { Packed } from "../tables-file.ts";
import { createKeepingPast, type KeepingPast } from "./keeping-past.ts";
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

type Opened = { readonly shelf: OpenShelf; readonly past: KeepingPast; readonly admit: Admit };
type When = {
	readonly at: number;
	readonly reading: Progress | null;
	readonly forgotten: Forgotten;
	readonly decisions: Decisions;
};

/** What was told last: the keys of the usable articles, and their tables. */
type State = {
	readonly usable: readonly string[];
	/** What was told beside the tables. */
	readonly told: string;
	/** The hashes of the ids of forgotten articles. */
	readonly forgotten: readonly string[];
	readonly tables: ShelvedTables;
};

/** Gives what looks at a folder, and tells. */
export function createLooking(settings: ThreadSettings, tell: (told: Told) => void): Looking {
	const { directory, files } = settings;
	let opened: Opened | null = null;
	let state: State | null = null;
	/** What lies beside the shelf. */
	let kept: OlderTables | null = null;
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
		const decisions = on.past.decisions();
		const tellPart: Tell = (progress, readNow) => {
			if (hasLooked || progress.done < next || progress.done === progress.of) return;
			next *= NEXT_STATE;
			tellState(on, readNow(), { at, reading: progress, forgotten, decisions });
		};
		const isAgain = hasLooked && !acceptsLoss;
		const listing = leaveOutForgotten(listCorpus(directory, settings.kept), forgotten);
		if (!hasLooked) tell({ kind: "begun", listed: countListed(listing) });
		const scanning = { now: at, isAgain, analyseFiles: analyseInThreads, forgotten, tell: tellPart };
		const found = await scan(store, listing, scanning);
		const { faults, lost, unsettled } = found;
		tellState(on, found, { at, reading: null, forgotten, decisions });
		on.past.record(state?.usable ?? [], at);
		const isErasing = !on.past.erase(forgotten);
		hasLooked = true;
		const unkept = problem() ?? keepTables();
		tell({
			kind: "looked",
			at,
			faults,
			lost,
			unsettled,
			isErasing,
			unkept,
			rebuilt: rebuilt(),
			complaints: on.past.problems(),
		});
	}

	function open(): Opened {
		const shelf = openShelf(files);
		if (!shelf.isHeld) {
			shelf.close();
			throw new Error(
				`Cannot use the shelf "${files.store}": another program that serves uses it; give each a DATA_DIR`,
			);
		}
		sweepShelves(files, directory);
		const { store } = shelf;
		return {
			shelf,
			past: createKeepingPast(settings, store),
			admit: createAdmit(store.articles, openStoriesFile(files.stories, shelf)),
		};
	}

	/** Tells the state, where it is another. */
	function tellState({ shelf, admit }: Opened, found: Found, when: When): void {
		const { at, reading, decisions } = when;
		const forgotten = when.forgotten.hashes;
		// What is told goes to another thread, where no function can go.
		const { usable, standings: _, ...admitted } = admit(found, decisions, at);
		// Of what is told beside the tables: who knows the same of it needs no other state.
		const told = JSON.stringify([forgotten, [...admitted.withdrawn], [...admitted.beside], admitted.waiting]);
		const next = { usable, told, forgotten };
		const last = state;
		if (hasLooked && last !== null && areSame(last, next)) return;
		kept ??= readShelvedTables(files);
		const isForgetting = last === null ? !when.forgotten.isErased : !areEqual(last.forgotten, forgotten);
		// What is left out of a base is still in its file: of a forgotten article nothing may be.
		const makeTables = isForgetting ? renewTables : amendTables;
		const tables = makeTables(shelf.store.articles, usable, last?.tables ?? kept);
		state = { ...next, tables };
		tell({ kind: "state", ...changeOf(tables, last?.tables.base ?? null), ...admitted, forgotten, at, reading });
	}

	/** Writes the tables, where other ones are written; gives why that is not possible. */
	function keepTables(): string | null {
		if (state === null || kept === null || state.tables === kept) return null;
		const problem = tryToWriteShelvedTables(files, state.tables, kept);
		if (problem === null) kept = state.tables;
		return problem;
	}
}

type Compared = Pick<State, "usable" | "told">;

function areSame(one: Compared, other: Compared): boolean {
	return one.told === other.told && areEqual(one.usable, other.usable);
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
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
