import { createHash } from "node:crypto";
import { join, resolve } from "node:path";

/** The files of the shelf of one folder of articles. */
export type ShelfFiles = {
	readonly store: string;
	readonly tables: string;
	/** The tables of the articles that came since. */
	readonly living: string;
	/** Which articles are copies. */
	readonly stories: string;
	readonly lock: string;
	/** It tells which folder the shelf is of. */
	readonly folder: string;
	/** Beside the shelf, and no part of it: what it holds is nowhere else. */
	readonly history: string;
};

const KEY_DIGITS = 12;

/** Where the shelf of a folder of articles lies: beside the state, under a name of its own for each folder. */
export function shelfFiles(dataDirectory: string, directory: string): ShelfFiles {
	const key = createHash("sha256").update(resolve(directory)).digest("hex").slice(0, KEY_DIGITS);
	const base = join(dataDirectory, `shelf-${key}`);
	return {
		...{ store: `${base}.sqlite`, tables: `${base}.tables`, living: `${base}.living`, stories: `${base}.stories` },
		...{ lock: `${base}.lock`, folder: `${base}.folder` },
		history: join(dataDirectory, `history-${key}.sqlite`),
	};
}
