import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type ShelfFiles, shelfFiles } from "./shelf-files.ts";
import { explainPlace } from "./store/place-problem.ts";

const FOLDER_FILE = /^shelf-[0-9a-f]+\.folder$/;

/**
 * Notes beside a shelf which folder it is of, and throws away the shelves of folders that are no longer there: they
 * cost room, and would be made anew. Where nothing can be written it does nothing.
 */
export function sweepShelves(files: ShelfFiles, directory: string): void {
	try {
		sweep(files, directory);
	} catch (error) {
		if (explainPlace(error) === null) throw error;
	}
}

function sweep(files: ShelfFiles, directory: string): void {
	const dataDirectory = dirname(files.folder);
	for (const name of readdirSync(dataDirectory).filter((it) => FOLDER_FILE.test(it))) {
		const folder = readFileSync(join(dataDirectory, name), "utf8");
		if (existsSync(folder)) continue;
		const { store, tables, living, stories, lock, folder: note } = shelfFiles(dataDirectory, folder);
		for (const file of [store, `${store}-wal`, `${store}-shm`, tables, living, stories, lock, note])
			rmSync(file, { force: true });
	}
	writeFileSync(files.folder, resolve(directory));
}
