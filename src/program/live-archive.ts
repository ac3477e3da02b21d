import { type Archive, archiveOf } from "../core/answer/archive.ts";
import { listWithdrawn, nextChange } from "../core/article/usable.ts";
import { createAsk } from "../core/ask.ts";
import type { RecallEarlier } from "../core/check/earlier.ts";
import { createCheck } from "../core/check.ts";
import { createDirectory } from "../core/directory/directory.ts";
import { PassageIndex } from "../core/search/index/passage-index.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { describeFault } from "../shelf/files/file-fault.ts";
import { forgottenOf } from "../shelf/history/forgotten.ts";
import { type Past, readPast } from "../shelf/history/read-past.ts";
import { type LiveTiming, watchShelf } from "../shelf/live/live-shelf.ts";
import type { Looked, NewState, ThreadSettings, Told } from "../shelf/live/messages.ts";
import type { ShelfFiles } from "../shelf/shelf-files.ts";
import { createShelves, type Shelves } from "../shelf/shelved-source.ts";
import { openStore } from "../shelf/store/open-store.ts";
import { createStore, type Store } from "../shelf/store/store.ts";
import { unpack } from "../shelf/tables-file.ts";
import { takeSteps } from "./take-steps.ts";

/** The archive as it is at one time: a question that begins on one ends on it. */
export type ArchiveNow = Pick<
	Newsroom,
	"articles" | "withdrawn" | "isForgotten" | "archive" | "ask" | "check" | "directory"
>;

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
	/** There is another archive. */
	readonly onArchive: (now: ArchiveNow) => void;
	/** The folder was looked at, and all that came of it is there; `problems` are those that were not told before. */
	readonly onLooked: (looked: Looked, problems: readonly string[]) => void;
	/** The folder or the shelf cannot be used. */
	readonly onFailed: (problem: string) => void;
};

/** Follows a folder of articles: reads them from its shelf, and from the files whatever changed. */
export function followFolder({ timing, ...settings }: LiveSettings, hearing: Hearing): LiveArchive {
	const { files, directory } = settings;
	let now: ArchiveNow | null = null;
	let isClosed = false;
	let opened: Opened | null = null;
	let told: ReadonlySet<string> = new Set();
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
			// Whoever closes a file last tidies it up, and one that only reads may not.
			opened?.store.close();
			opened?.past.close();
			await shelf.close();
		},
	};

	function fail(error: unknown): void {
		hearing.onFailed(error instanceof Error ? error.message : String(error));
	}

	async function hear(it: Told): Promise<void> {
		if (isClosed) return;
		if (it.kind === "state") await take(it);
		else if (it.kind === "failed") hearing.onFailed(it.problem);
		else {
			// What did not change is known to be so as of this look, unless the folder was lost.
			if (now !== null && it.lost === 0) now = { ...now, ...portsOf(asOf(now.archive, it.at), opened?.past.recall) };
			const problems = [...new Set([...problemsOf(it, directory), ...pastProblems])];
			hearing.onLooked(
				it,
				problems.filter((problem) => !told.has(problem)),
			);
			told = new Set(problems);
		}
	}

	async function take({ keys, usable, forgotten, bytes, at, reading }: NewState): Promise<void> {
		opened ??= { ...openRows(files), past: readPast(files.history, (problem) => pastProblems.push(problem)) };
		const { shelves, past } = opened;
		const all = await takeSteps(shelves.sourceInSteps(keys), () => isClosed);
		const source = all && (await takeSteps(shelves.sourceInSteps(usable), () => isClosed));
		const tables = unpack({ keys: usable, bytes })?.tables;
		if (!source || !tables) return;
		const index = new PassageIndex(source.result, tables);
		now = {
			articles: new Map(source.result.articles.map((article) => [article.id, article])),
			withdrawn: listWithdrawn(all.result.articles),
			isForgotten: forgottenOf(forgotten).has,
			directory: createDirectory(index),
			...portsOf(archiveOf(index, new Date(at).toISOString(), reading ?? undefined), past.recall),
		};
		shelf.lookAt(nextChange(all.result.articles, at));
		hearing.onArchive(now);
	}
}

/** The same archive as of a later instant, in milliseconds since 1970. */
function asOf({ index, searched }: Archive, instant: number): Archive {
	return { index, searched: { ...searched, asOf: new Date(instant).toISOString() } };
}

function portsOf(archive: Archive, recall?: RecallEarlier): Pick<ArchiveNow, "archive" | "ask" | "check"> {
	return { archive, ask: createAsk(archive), check: createCheck(archive, recall) };
}

/** What this thread reads of the shelf, and of the history beside it. */
type Opened = { readonly store: Store; readonly shelves: Shelves; readonly past: Past };

function openRows({ store: file }: ShelfFiles) {
	const store = createStore(openStore(file, { isReadOnly: true }).database);
	return { store, shelves: createShelves(store.articles) };
}

function problemsOf({ faults, lost, complaints }: Looked, directory: string): readonly string[] {
	const problems = [...faults.map(describeFault), ...complaints];
	if (lost > 0) {
		const gone = lost === 1 ? "1 article" : `${lost.toLocaleString("en")} articles`;
		const wayOut = "if deleted on purpose, send SIGHUP or restart";
		problems.push(`Gone at once: ${gone} of the folder "${directory}"; what they said is kept: ${wayOut}`);
	}
	return problems;
}
