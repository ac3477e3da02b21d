import { describeWaiting } from "../shelf/admission/describe-waiting.ts";
import { describeShelf } from "../shelf/describe-shelf.ts";
import { describeFault } from "../shelf/files/file-fault.ts";
import type { Listed } from "../shelf/files/list-files.ts";
import { forgottenOf } from "../shelf/history/forgotten.ts";
import { type Past, readPast } from "../shelf/history/read-past.ts";
import { LIVE_TIMING, type LiveTiming, watchShelf } from "../shelf/live/live-shelf.ts";
import type { Looked, NewState, ThreadSettings, Told } from "../shelf/live/messages.ts";
import { createShelves } from "../shelf/shelved-source.ts";
import { openSharedRows } from "../shelf/store/shared-rows.ts";
import { type ArchiveNow, archiveNow, asOf, nothingYet } from "./archive-now.ts";
import { type Base, indexOver, makeBase } from "./base.ts";
import { takeSteps } from "./take-steps.ts";

/** The archive of a folder, which follows what becomes of its files. */
export type LiveArchive = {
	/** The archive by now; null before there is any. */
	readonly now: () => ArchiveNow | null;
	/** Looks at the folder at once, and takes files that are gone for deleted, however many they are. */
	readonly look: () => void;
	/** Looks at the folder soon, since something in it was written. */
	readonly nudge: () => void;
	readonly close: () => Promise<void>;
};

export type LiveSettings = ThreadSettings & { readonly timing?: LiveTiming };

/** What comes of looking at the folder. */
export type Hearing = {
	/** The files are about to be read for the first time. */
	readonly onListed?: (listed: Listed) => void;
	/** There is another archive; one of nothing where the first articles take their time. */
	readonly onArchive: (now: ArchiveNow) => void;
	/** The folder was looked at, and all that came of it is there; `problems` are those that were not told before. */
	readonly onLooked: (looked: Looked, problems: readonly string[]) => void;
	/** The folder or the shelf cannot be used. */
	readonly onFailed: (problem: string) => void;
};

/** Follows a folder of articles: reads them from its shelf, and from the files whatever changed. */
export function followFolder(settings: LiveSettings, hearing: Hearing): LiveArchive {
	const { files, timing = LIVE_TIMING } = settings;
	let now: ArchiveNow | null = null;
	let hasRead = false;
	let patience: NodeJS.Timeout | undefined;
	let isClosed = false;
	const began = Date.now();
	const rows = openSharedRows(files.store);
	const shelves = createShelves(rows);
	let past: Past | null = null;
	let base: Base | null = null;
	let told: ReadonlySet<string> = new Set();
	let waiting: readonly string[] = [];
	let waitingBefore: ReadonlySet<string> = new Set();
	const pastProblems: string[] = [];
	let turn = Promise.resolve();
	const hearInTurn = (it: Told): void => {
		turn = turn.then(() => hear(it)).catch(fail);
	};
	const shelf = watchShelf(settings, hearInTurn, timing);
	return {
		now: () => now,
		look: () => shelf.look({ acceptsLoss: true }),
		nudge: () => shelf.look({ acceptsLoss: false }),
		close: async () => {
			isClosed = true;
			clearTimeout(patience);
			// Whoever closes a file last tidies it up, and one that only reads may not.
			rows.close();
			past?.close();
			await shelf.close();
		},
	};

	function fail(error: unknown): void {
		hearing.onFailed(error instanceof Error ? error.message : String(error));
	}

	async function hear(it: Told): Promise<void> {
		if (isClosed) return;
		if (it.kind === "begun") begin(it.listed);
		else if (it.kind === "state") await take(it);
		else if (it.kind === "failed") hearing.onFailed(it.problem);
		else {
			// What did not change is known to be so as of this look, unless the folder was lost.
			if (now !== null && it.lost === 0) now = asOf(now, it.at, past?.recall);
			const problems = [...new Set([...problemsOf(it, settings), ...pastProblems])];
			const fresh = problems.filter((problem) => !told.has(problem));
			hearing.onLooked(it, [...fresh, ...describeWaiting(waiting.filter((id) => !waitingBefore.has(id)))]);
			told = new Set(problems);
			waitingBefore = new Set(waiting);
		}
	}

	function begin(listed: Listed | null): void {
		const tellNothing = () => {
			if (isClosed || hasRead) return;
			now = nothingYet(Date.now(), { done: 0, of: listed?.files ?? 0 });
			hearing.onArchive(now);
		};
		clearTimeout(patience);
		patience = setTimeout(tellNothing, Math.max(0, began + timing.patience - Date.now()));
		if (listed !== null) hearing.onListed?.(listed);
	}

	async function take({
		base: told,
		at,
		reading,
		withdrawn,
		forgotten,
		beside,
		nextChange,
		waiting: waitingNow,
		...change
	}: NewState): Promise<void> {
		past ??= readPast(files.history, (problem) => pastProblems.push(problem));
		waiting = waitingNow;
		if (told !== null) base = (await takeSteps(makeBase(shelves, told), () => isClosed))?.result ?? null;
		if (base === null) return;
		const { fileBase } = base;
		const made = await takeSteps(indexOver(base, change), () => isClosed);
		if (made === null) return;
		hasRead = true;
		const { recall } = past;
		shelves.tellBeside(beside);
		now = archiveNow(made.result, { fileBase, withdrawn, at, reading, forgotten: forgottenOf(forgotten), recall });
		shelf.lookAt(nextChange);
		hearing.onArchive(now);
	}
}

function problemsOf(looked: Looked, { files, directory }: LiveSettings): readonly string[] {
	const { faults, lost, unkept, rebuilt, complaints } = looked;
	const problems = [...faults.map(describeFault), ...complaints];
	if (lost > 0) {
		const gone = lost === 1 ? "1 article" : `${lost.toLocaleString("en")} articles`;
		const wayOut = "if deleted on purpose, send SIGHUP or restart";
		problems.push(`Gone at once: ${gone} of the folder "${directory}"; what they said is kept: ${wayOut}`);
	}
	return [...problems, ...describeShelf(files, { unkept, rebuilt })];
}
