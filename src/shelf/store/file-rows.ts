import type { DatabaseSync } from "node:sqlite";
import type { Fault } from "../../intake/fault.ts";
import type { Identity } from "../../intake/rules/identity.ts";
import type { GoneArticle } from "../../intake/take-articles.ts";
import type { ListedFile } from "../files/list-files.ts";

/** An article in a file, by its key, and its id. */
export type HeldArticle = { readonly key: string; readonly id: string };

/** What a file holds and says of articles. */
export type Held = {
	/** In their order. */
	readonly articles: readonly HeldArticle[];
	readonly gone: readonly GoneArticle[];
	/** The identities of those that it keeps back, or may keep back by words that cannot be read. */
	readonly keptBack: readonly Identity[];
};

/** What a file held when it was looked at last. */
export type KeptFile = ListedFile & {
	readonly held: Held;
	/** What is wrong with the file; of what cannot be read in it, it holds what could be read before. */
	readonly faults: readonly Fault[];
	/** The version of what analysed it. */
	readonly version: string;
};

/** The files of the folder, as they were looked at last; nobody else writes them while they are open. */
export type FileRows = {
	readonly all: () => ReadonlyMap<string, KeptFile>;
	readonly put: (file: KeptFile) => void;
	readonly remove: (path: string) => void;
	/** Forgets what was read or put: what is kept is another. */
	readonly forget: () => void;
};

/** The rows of a database that is open. */
export function createFileRows(database: DatabaseSync): FileRows {
	let known: Map<string, KeptFile> | null = null;
	const read = (): Map<string, KeptFile> => {
		const rows = database.prepare("SELECT * FROM files").all();
		return new Map(rows.map(readRow).map((file) => [file.path, file]));
	};
	return {
		all: () => {
			known ??= read();
			return new Map(known);
		},
		put: (file) => {
			const { path, size, modified, inode, held, faults, version } = file;
			known?.set(path, file);
			const texts = [String(modified), String(inode), JSON.stringify(held), JSON.stringify(faults), version];
			database.prepare("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)").run(path, size, ...texts);
		},
		remove: (path) => {
			known?.delete(path);
			database.prepare("DELETE FROM files WHERE path = ?").run(path);
		},
		forget: () => {
			known = null;
		},
	};
}

function readRow(row: Readonly<Record<string, unknown>>): KeptFile {
	return {
		path: String(row.path),
		size: Number(row.size),
		modified: BigInt(String(row.modified)),
		inode: BigInt(String(row.inode)),
		held: JSON.parse(String(row.held)),
		faults: JSON.parse(String(row.faults)),
		version: String(row.version),
	};
}
