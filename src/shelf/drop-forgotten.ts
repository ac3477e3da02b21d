import { rmSync } from "node:fs";
import { isOwnFormat } from "../intake/own-format.ts";
import { idOfFile } from "./files/name-of.ts";
import { keysOf } from "./found.ts";
import type { Forgotten } from "./history/forgotten.ts";
import type { ShelfFiles } from "./shelf-files.ts";
import type { Store } from "./store/store.ts";
import { readTables } from "./tables-file.ts";

/** Lets a shelf forget which files held forgotten articles, so that none of these is there any more. */
export function dropForgotten(store: Store, forgotten: Forgotten): void {
	if (forgotten.hashes.length === 0) return;
	const files = [...store.files.all().values()];
	const holding = files.filter(({ held }) => held.articles.some(({ id }) => forgotten.has(id)));
	const named = files.filter(({ path }) => isOwnFormat(path) && forgotten.has(idOfFile(path)));
	if (holding.length + named.length === 0) return;
	store.write(() => {
		for (const file of holding) {
			const articles = file.held.articles.filter(({ id }) => !forgotten.has(id));
			store.files.put({ ...file, held: { ...file.held, articles } });
		}
		for (const { path } of named) store.files.remove(path);
	});
}

/**
 * Erases from the files of a shelf whatever is no article of its folder any more. False where another process that
 * reads keeps it there for now.
 */
export function eraseDropped(store: Store, files: Pick<ShelfFiles, "tables" | "living">): boolean {
	const keys = new Set([...store.files.all().values()].flatMap(keysOf));
	store.write(() => store.articles.keepOnly(keys));
	for (const file of [files.tables, files.living]) {
		const hasDropped = readTables(file)?.keys.some((key) => !keys.has(key)) ?? true;
		// They would be made anew: what they hold of the others costs no more than that.
		if (hasDropped) rmSync(file, { force: true });
		rmSync(`${file}.new`, { force: true });
	}
	return store.compact();
}
