import { archiveOf } from "../core/answer/archive.ts";
import { PassageIndex } from "../core/search/index/passage-index.ts";
import type { Listing } from "../shelf/files/list-files.ts";
import { type OpenShelf, openShelf } from "../shelf/open-shelf.ts";
import { analyseInThreads } from "../shelf/scan/analyse-in-threads.ts";
import { shelfFiles } from "../shelf/shelf-files.ts";
import { sweepShelves } from "../shelf/sweep-shelves.ts";
import { takeFromShelf } from "../shelf/take-from-shelf.ts";
import { createProgressLine } from "./progress-line.ts";
import type { ReadFolder } from "./read-folder.ts";
import { printProblems } from "./refuse.ts";

type Wanted = {
	readonly directory: string;
	/** What the folder holds. */
	readonly listing: Listing;
	readonly dataDirectory: string;
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
};

/**
 * Reads a folder of articles by its shelf, which keeps them analysed; null, and a line that says why, where
 * the shelf cannot be used.
 */
export async function readByShelf({ directory, listing, dataDirectory, now }: Wanted): Promise<ReadFolder | null> {
	const files = shelfFiles(dataDirectory, directory);
	const progress = createProgressLine(process.stderr);
	let shelf: OpenShelf | null = null;
	try {
		shelf = openShelf(files);
		if (shelf.isHeld) sweepShelves(files, directory);
		if (shelf.rebuilt !== null) printProblems([`The shelf "${files.store}" is begun anew: ${shelf.rebuilt}`]);
		const { source, segments, withdrawn, faults } = await takeFromShelf(shelf, {
			...{ files, listing, now, analyseFiles: analyseInThreads },
			tell: ({ done, of }) => progress.show(`Reading articles: ${count(done)} of ${count(of)}`),
		});
		progress.clear();
		// Whoever leaves a prompt open keeps no program from serving.
		shelf.letGo();
		const asOf = new Date(now).toISOString();
		const open = () => archiveOf(new PassageIndex(source, segments), asOf);
		return { read: { articles: source.articles, withdrawn, asOf, openArchive: open }, faults };
	} catch (error) {
		progress.clear();
		shelf?.close();
		const reason = error instanceof Error ? error.message : String(error);
		printProblems([`Cannot use the shelf "${files.store}": ${reason}; the articles are read without it`]);
		return null;
	}
}

function count(articles: number): string {
	return articles.toLocaleString("en");
}
