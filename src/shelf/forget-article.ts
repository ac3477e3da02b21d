import { existsSync } from "node:fs";
import { dropForgotten, eraseDropped } from "./drop-forgotten.ts";
import { hashId } from "./history/forgotten.ts";
import type { History } from "./history/history.ts";
import { openHistoryToRead } from "./history/open-history.ts";
import { openShelf } from "./open-shelf.ts";
import type { ShelfFiles } from "./shelf-files.ts";
import { openToRead } from "./store/open-store.ts";

/**
 * Whether a shelf keeps nothing of what is forgotten any more; else another program "holds" it, and erases it when it
 * looks at the folder, or "reads" it, and nothing leaves the files before that ends.
 */
export type Erasure = "erased" | "held" | "read";

/** Erases from a shelf what its history says is forgotten, as far as no other program is in the way. */
export function eraseForgotten(files: ShelfFiles, history: History): Erasure {
	const forgotten = history.forgotten();
	if (forgotten.isErased) return "erased";
	if (existsSync(files.store)) {
		const shelf = openShelf(files);
		try {
			if (!shelf.isHeld) return "held";
			dropForgotten(shelf.store, forgotten);
			if (!eraseDropped(shelf.store, files)) return "read";
		} finally {
			shelf.close();
		}
	}
	history.noteErased(forgotten);
	return "erased";
}

/** Whether the shelf or the history of a folder knows an article, also as one that was forgotten or decided on. */
export function isKept(files: ShelfFiles, id: string): boolean {
	return isOnShelf(files, id) || isInHistory(files, id);
}

function isOnShelf({ store: file }: ShelfFiles, id: string): boolean {
	if (!existsSync(file)) return false;
	const store = openToRead(file);
	try {
		return (
			store !== null &&
			[...store.files.all().values()].some(({ held }) => held.articles.some((article) => article.id === id))
		);
	} catch {
		// A damaged shelf is begun anew by whoever uses it next.
		return false;
	} finally {
		store?.close();
	}
}

function isInHistory({ history: file }: ShelfFiles, id: string): boolean {
	const opened = openHistoryToRead(file);
	if (opened.kind !== "opened") return false;
	const { database } = opened;
	const found = database.prepare(`
		SELECT 1 FROM printed WHERE article = :id UNION SELECT 1 FROM versions WHERE article = :id
		UNION SELECT 1 FROM decisions WHERE article = :id UNION SELECT 1 FROM forgotten WHERE hash = :hash`);
	const isThere = found.get({ id, hash: hashId(id) }) !== undefined;
	database.close();
	return isThere;
}
