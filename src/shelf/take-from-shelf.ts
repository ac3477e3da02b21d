import type { Withdrawal } from "../core/article/usable.ts";
import type { ArticleSource } from "../core/search/index/article-source.ts";
import { Segment } from "../core/search/index/segments/segment.ts";
import { Segments } from "../core/search/index/segments/segments.ts";
import { createAdmit } from "./admission/admit.ts";
import { createKnown, type KnownArticles } from "./admission/known-articles.ts";
import { openStoriesFile } from "./admission/stories-file.ts";
import type { FileFault } from "./files/file-fault.ts";
import type { Listing } from "./files/list-files.ts";
import type { Decisions } from "./history/decisions.ts";
import type { Past } from "./history/read-past.ts";
import type { OpenShelf } from "./open-shelf.ts";
import { type AnalyseFiles, scan, type Tell } from "./scan/scan.ts";
import type { ShelfFiles } from "./shelf-files.ts";
import { createShelves } from "./shelved-source.ts";
import { amendTables, readShelvedTables, tryToWriteShelvedTables } from "./shelved-tables.ts";
import type { ArticleRows, NamedHead } from "./store/article-rows.ts";
import { unpack } from "./tables-file.ts";

/** The articles of a folder, ready to be indexed: their words stay on disk until they are looked at. */
export type FromShelf = {
	/** Those that are usable. */
	readonly source: ArticleSource;
	readonly segments: Segments;
	/** The keys of those articles. */
	readonly keys: readonly string[];
	/** Those that were withdrawn, by their ids. */
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	/** The ids of those that wait for an editor. */
	readonly waiting: readonly string[];
	readonly known: KnownArticles;
	readonly faults: readonly FileFault[];
	/** Why not all of it can be kept for the next time; null where it is. */
	readonly problem: string | null;
};

export type Taking = {
	readonly files: ShelfFiles;
	/** What the folder holds. */
	readonly listing: Listing;
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
	readonly analyseFiles: AnalyseFiles;
	readonly past: Pick<Past, "forgotten" | "decisions">;
	readonly tell?: Tell | undefined;
};

/** Brings a shelf up to its folder, once, and takes the articles from it. */
export async function takeFromShelf(shelf: OpenShelf, taking: Taking): Promise<FromShelf> {
	const rows = readOnce(shelf.store.articles);
	const { files, listing, past, ...options } = taking;
	const { forgotten, decisions } = past;
	const found = await scan(shelf.store, listing, { ...options, forgotten, isAgain: false });
	const admitAgain = createAdmit(rows, openStoriesFile(files.stories, shelf));
	const admit = (decided: Decisions) => admitAgain(found, decided, options.now);
	const { usable, withdrawn, waiting, beside } = admit(decisions);
	const before = readShelvedTables(files);
	const tables = amendTables(rows, usable, before);
	const unwritten = shelf.isHeld ? tryToWriteShelvedTables(files, tables, before) : null;
	const base = new Segment(unpack(tables.base));
	const change = { splices: tables.splices, tables: unpack(tables.living) };
	const segments = new Segments(base, tables.splices.length === 0 ? null : change);
	const shelves = createShelves(rows);
	shelves.tellBeside(beside);
	const { faults } = found;
	return {
		source: shelves.sourceOf(usable),
		segments,
		keys: usable,
		withdrawn,
		waiting,
		known: createKnown({ keys: found.keys, head: rows.head, admit }),
		faults,
		problem: shelf.problem() ?? unwritten,
	};
}

/** Rows of which what is known of an article is read once, since it is asked for to admit it and to answer from it. */
function readOnce({ head, ...rows }: ArticleRows): ArticleRows {
	const heads = new Map<string, NamedHead>();
	return {
		...rows,
		head: (key) => {
			const known = heads.get(key) ?? head(key);
			heads.set(key, known);
			return known;
		},
	};
}
