import { archiveOf } from "../core/answer/archive.ts";
import { PassageIndex } from "../core/search/index/passage-index.ts";
import { openShelf } from "../shelf/open-shelf.ts";
import { analyseInThreads } from "../shelf/scan/analyse-in-threads.ts";
import { shelfFiles } from "../shelf/shelf-files.ts";
import { sweepShelves } from "../shelf/sweep-shelves.ts";
import { takeFromShelf } from "../shelf/take-from-shelf.ts";
import { admitUsable } from "./admit-usable.ts";
import { createProgressLine } from "./progress-line.ts";
import type { ReadFolder } from "./read-folder.ts";
import { printProblems } from "./refuse.ts";

type Wanted = { readonly directory: string; readonly dataDirectory: string; readonly now: number };

/**
 * Reads a folder of articles by its shelf, which keeps them analysed; null, and a line that says why, where
 * the shelf cannot be used. Throws where the folder cannot be read.
 */
export async function readByShelf({ directory, dataDirectory, now }: Wanted): Promise<ReadFolder | null> {
	const files = shelfFiles(dataDirectory, directory);
	const progress = createProgressLine(process.stderr);
	try {
		const shelf = openShelf(files);
		if (shelf.isHeld) sweepShelves(files, directory);
		if (shelf.rebuilt !== null) printProblems([`The shelf "${files.store}" is begun anew: ${shelf.rebuilt}`]);
		const taken = await takeFromShelf(shelf, {
			...{ files, directory, now, analyseFiles: analyseInThreads },
			tell: ({ done, of }) => progress.show(`Reading articles: ${count(done)} of ${count(of)}`),
		});
		progress.clear();
		const { withdrawn, asOf } = admitUsable(taken.all, now);
		const open = () => archiveOf(new PassageIndex(taken.source, taken.tables), asOf);
		return { read: { articles: taken.source.articles, withdrawn, asOf, openArchive: open }, faults: taken.faults };
	} catch (error) {
		progress.clear();
		const reason = error instanceof Error ? error.message : String(error);
		if (reason.startsWith("Cannot read corpus")) throw error;
		printProblems([`Cannot use the shelf "${files.store}": ${reason}; the articles are read without it`]);
		return null;
	}
}

function count(articles: number): string {
	return articles.toLocaleString("en");
}
