import { rmSync } from "node:fs";
import { idOfFile } from "./files/name-of.ts";
import type { Forgotten } from "./history/forgotten.ts";
import type { ShelfFiles } from "./shelf-files.ts";
import type { Store } from "./store/store.ts";
import { readTables } from "./tables-file.ts";

/** Lets a shelf forget which files held forgotten articles, so that none of these is there any more. */
export function dropForgotten(store: Store, forgotten: Forgotten): void {
	if (forgotten.hashes.length === 0) return;
	const paths = [...store.files.all().keys()].filter((path) => forgotten.has(idOfFile(path)));
	if (paths.length > 0) store.write(() => paths.forEach(store.files.remove));
}

/**
 * Erases from the files of a shelf whatever is no article of its folder any more. False where another process that
 * reads keeps it there for now.
 */
export function eraseDropped(store: Store, files: Pick<ShelfFiles, "tables">): boolean {
	const keys = new Set([...store.files.all().values()].flatMap(({ key }) => key ?? []));
	store.write(() => store.articles.keepOnly(keys));
	const hasDropped = readTables(files.tables)?.keys.some((key) => !keys.has(key)) ?? true;
	// They would be made anew: what they hold of the others costs no more than that.
	if (hasDropped) rmSync(files.tables, { force: true });
	rmSync(`${files.tables}.new`, { force: true });
	return store.compact();
}
