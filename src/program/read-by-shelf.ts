import { archiveOf } from "../core/answer/archive.ts";
import { PassageIndex } from "../core/search/index/passage-index.ts";
import { describeShelf } from "../shelf/describe-shelf.ts";
import { dropForgotten, eraseDropped } from "../shelf/drop-forgotten.ts";
import type { Listing } from "../shelf/files/list-files.ts";
import { openHistoryToWrite } from "../shelf/history/history.ts";
import { describeUnusable } from "../shelf/history/open-history.ts";
import type { Past } from "../shelf/history/read-past.ts";
import type { KeepVersions } from "../shelf/history/recorder.ts";
import { writtenAt } from "../shelf/history/written-at.ts";
import { type OpenShelf, openShelf } from "../shelf/open-shelf.ts";
import { analyseInThreads } from "../shelf/scan/analyse-in-threads.ts";
import type { ShelfFiles } from "../shelf/shelf-files.ts";
import { sweepShelves } from "../shelf/sweep-shelves.ts";
import { takeFromShelf } from "../shelf/take-from-shelf.ts";
import { createProgressLine } from "./progress-line.ts";
import type { ReadFolder } from "./read-folder.ts";
import { printProblems } from "./refuse.ts";

type Wanted = {
	readonly directory: string;
	readonly files: ShelfFiles;
	/** What the folder holds, without what is forgotten. */
	readonly listing: Listing;
	readonly past: Past;
	readonly keepVersions: KeepVersions;
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
};

/**
 * Reads a folder of articles by its shelf, which keeps them analysed; null, and a line that says why, where
 * the shelf cannot be used.
 */
export async function readByShelf(wanted: Wanted): Promise<ReadFolder | null> {
	const { directory, files, listing, past, now } = wanted;
	const progress = createProgressLine(process.stderr);
	let shelf: OpenShelf | null = null;
	try {
		shelf = openShelf(files);
		if (shelf.isHeld) sweepShelves(files, directory);
		dropForgotten(shelf.store, past.forgotten);
		const { source, segments, keys, withdrawn, waiting, known, faults, problem } = await takeFromShelf(shelf, {
			...{ files, listing, now, past, analyseFiles: analyseInThreads },
			tell: ({ done, of }) => progress.show(`Reading articles: ${count(done)} of ${count(of)}`),
		});
		progress.clear();
		if (shelf.isHeld) keepPast(shelf, wanted, keys);
		printProblems(describeShelf(files, { unkept: problem, rebuilt: shelf.rebuilt() }));
		// Whoever leaves a prompt open keeps no program from serving.
		shelf.letGo();
		const asOf = new Date(now).toISOString();
		const open = () => archiveOf(new PassageIndex(source, segments), asOf);
		const { recall } = past;
		const read = { articles: source.articles, withdrawn, waiting, asOf, openArchive: open, recall };
		return { read, known, faults };
	} catch (error) {
		progress.clear();
		shelf?.close();
		const reason = error instanceof Error ? error.message : String(error);
		printProblems([`Cannot use the shelf "${files.store}": ${reason}; the articles are read without it`]);
		return null;
	}
}

/** Notes in the history what is printed now, and erases what is forgotten; what prevents that is said in one line. */
function keepPast({ store }: OpenShelf, { files, past, keepVersions, now }: Wanted, usable: readonly string[]): void {
	if (!past.isSound) return;
	const opened = openHistoryToWrite(files.history, keepVersions);
	if (opened.kind === "unusable") {
		printProblems([opened.problem]);
		return;
	}
	const { history } = opened;
	try {
		history.record({ rows: store.articles, usable, writtenAt: writtenAt(store.files), now });
		const forgotten = history.forgotten();
		if (!forgotten.isErased && eraseDropped(store, files)) history.noteErased(forgotten);
	} catch (error) {
		printProblems([describeUnusable(files.history, error)]);
	} finally {
		history.close();
	}
}

function count(articles: number): string {
	return articles.toLocaleString("en");
}
