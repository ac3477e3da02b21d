import { type Archive, archiveOf } from "../core/answer/archive.ts";
import type { ArticlesById } from "../core/article/articles-by-id.ts";
import { createAsk } from "../core/ask.ts";
import { createCheck } from "../core/check.ts";
import { createDirectory } from "../core/directory/directory.ts";
import type { PassageIndex } from "../core/search/index/passage-index.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { describeFault } from "../shelf/files/file-fault.ts";
import { type LiveTiming, watchShelf } from "../shelf/live/live-shelf.ts";
import type { Looked, NewState, Told } from "../shelf/live/messages.ts";
import type { ShelfFiles } from "../shelf/shelf-files.ts";
import { createShelves, type Shelves } from "../shelf/shelved-source.ts";
import { openStore } from "../shelf/store/open-store.ts";
import { createStore, type Store } from "../shelf/store/store.ts";
import { type Base, indexOver, makeBase } from "./base.ts";
import { takeSteps } from "./take-steps.ts";

/** The archive as it is at one time: a question that begins on one ends on it. */
export type ArchiveNow = Pick<Newsroom, "articles" | "withdrawn" | "archive" | "ask" | "check" | "directory">;

/** The archive of a folder, which follows what becomes of its files. */
export type LiveArchive = {
	/** The archive by now; null before there is any. */
	readonly now: () => ArchiveNow | null;
	/** Looks at the folder at once, and takes files that are gone for deleted, however many they are. */
	readonly look: () => void;
	readonly close: () => Promise<void>;
};

export type LiveSettings = { readonly files: ShelfFiles; readonly directory: string; readonly timing?: LiveTiming };

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
export function followFolder({ files, directory, timing }: LiveSettings, hearing: Hearing): LiveArchive {
	let now: ArchiveNow | null = null;
	let isClosed = false;
	let opened: { readonly store: Store; readonly shelves: Shelves } | null = null;
	let base: Base | null = null;
	let told: ReadonlySet<string> = new Set();
	let turn = Promise.resolve();
	const hearInTurn = (it: Told): void => {
		turn = turn.then(() => hear(it)).catch(fail);
	};
	const shelf = watchShelf({ files, directory }, hearInTurn, timing);
	return {
		now: () => now,
		look: () => shelf.look({ acceptsLoss: true }),
		close: async () => {
			isClosed = true;
			// Whoever closes a file last tidies it up, and one that only reads may not.
			opened?.store.close();
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
			if (now !== null && it.lost === 0) now = { ...now, ...portsOf(asOf(now.archive, it.at)) };
			const problems = problemsOf(it, directory);
			hearing.onLooked(
				it,
				problems.filter((problem) => !told.has(problem)),
			);
			told = new Set(problems);
		}
	}

	async function take({ base: told, at, reading, withdrawn, nextChange, ...change }: NewState): Promise<void> {
		opened ??= openRows(files);
		if (told !== null) base = (await takeSteps(makeBase(opened.shelves, told), () => isClosed))?.result ?? null;
		if (base === null) return;
		const { fileBase } = base;
		const made = await takeSteps(indexOver(base, change), () => isClosed);
		if (made === null) return;
		const index = made.result;
		now = {
			articles: articlesById(index),
			withdrawn,
			directory: createDirectory(index, fileBase),
			...portsOf(archiveOf(index, new Date(at).toISOString(), reading ?? undefined)),
		};
		shelf.lookAt(nextChange);
		hearing.onArchive(now);
	}
}

function articlesById(index: PassageIndex): ArticlesById {
	const { articles } = index;
	return {
		size: articles.length,
		get: (id) => articles[index.numberOf(id) ?? -1],
		has: (id) => index.numberOf(id) !== undefined,
		values: () => articles,
	};
}

/** The same archive as of a later instant, in milliseconds since 1970. */
function asOf({ index, searched }: Archive, instant: number): Archive {
	return { index, searched: { ...searched, asOf: new Date(instant).toISOString() } };
}

function portsOf(archive: Archive): Pick<ArchiveNow, "archive" | "ask" | "check"> {
	return { archive, ask: createAsk(archive), check: createCheck(archive) };
}

function openRows({ store: file }: ShelfFiles) {
	const store = createStore(openStore(file, { isReadOnly: true }).database);
	return { store, shelves: createShelves(store.articles) };
}

function problemsOf({ faults, lost, complaint }: Looked, directory: string): readonly string[] {
	const problems = faults.map(describeFault);
	if (lost > 0) {
		const gone = lost === 1 ? "1 article" : `${lost.toLocaleString("en")} articles`;
		const wayOut = "if deleted on purpose, send SIGHUP or restart";
		problems.push(`Gone at once: ${gone} of the folder "${directory}"; what they said is kept: ${wayOut}`);
	}
	if (complaint !== null) problems.push(`The shelf: ${complaint}`);
	return problems;
}
