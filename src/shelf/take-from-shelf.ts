import type { Article } from "../core/article/article.ts";
import { isUsable } from "../core/article/usable.ts";
import type { IndexTables } from "../core/search/index/tables/index-tables.ts";
import { areTablesOf, buildTables } from "./build-tables.ts";
import type { FileFault } from "./files/file-fault.ts";
import type { Listing } from "./files/list-files.ts";
import type { OpenShelf } from "./open-shelf.ts";
import { type AnalyseFiles, type Progress, scan } from "./scan/scan.ts";
import type { ShelfFiles } from "./shelf-files.ts";
import { createShelves, type ShelvedSource } from "./shelved-source.ts";
import { pack, readTables, unpack, writeTables } from "./tables-file.ts";

/** The articles of a folder, ready to be indexed: their words stay on disk until they are looked at. */
export type FromShelf = {
	/** All that were read, whether usable or not. */
	readonly all: readonly Article[];
	/** Those that are usable. */
	readonly source: ShelvedSource;
	readonly tables: IndexTables;
	readonly faults: readonly FileFault[];
};

export type Taking = {
	readonly files: ShelfFiles;
	/** What the folder holds. */
	readonly listing: Listing;
	/** The instant, in milliseconds since 1970. */
	readonly now: number;
	readonly analyseFiles: AnalyseFiles;
	readonly tell?: ((progress: Progress) => void) | undefined;
};

/** Brings a shelf up to its folder, once, and takes the articles from it. */
export async function takeFromShelf(shelf: OpenShelf, taking: Taking): Promise<FromShelf> {
	const { store } = shelf;
	const { files, listing, ...options } = taking;
	const { keys, faults } = await scan(store, listing, { ...options, isAgain: false });
	const shelves = createShelves(store.articles);
	const all = shelves.sourceOf(keys).articles;
	const source = shelves.sourceOf(keys.filter((_, at) => isUsableAt(all[at], options.now)));
	const packed = readTables(files.tables);
	const kept = packed && unpack(packed);
	if (kept && areTablesOf(kept, source.keys)) return { all, source, tables: kept.tables, faults };
	const tables = buildTables(store.articles, source.keys, kept);
	if (shelf.isHeld) writeTables(files.tables, pack({ keys: source.keys, tables }));
	return { all, source, tables, faults };
}

function isUsableAt(article: Article | undefined, now: number): boolean {
	return article !== undefined && isUsable(article, now);
}
