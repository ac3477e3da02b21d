import type { DatabaseSync } from "node:sqlite";
import type { Fault } from "../../intake/fault.ts";
import type { ListedFile } from "../files/list-files.ts";

/** What a file held when it was looked at last. */
export type KeptFile = ListedFile & {
	/** The key of its article; null where it never held one. */
	readonly key: string | null;
	/** What is wrong with the file; its article, where it has one, is the one of before. */
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
		const rows = database.prepare("SELECT path, size, modified, inode, key, faults, version FROM files").all();
		return new Map(rows.map(readRow).map((file) => [file.path, file]));
	};
	return {
		all: () => {
			known ??= read();
			return new Map(known);
		},
		put: (file) => {
			const { path, size, modified, inode, key, faults, version } = file;
			known?.set(path, file);
			database
				.prepare(
					"INSERT OR REPLACE INTO files (path, size, modified, inode, key, faults, version) VALUES (?, ?, ?, ?, ?, ?, ?)",
				)
				.run(path, size, String(modified), String(inode), key, JSON.stringify(faults), version);
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
		key: row.key === null ? null : String(row.key),
		faults: JSON.parse(String(row.faults)),
		version: String(row.version),
	};
}
