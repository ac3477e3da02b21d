import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { explainPlace } from "./place-problem.ts";
import { FORMAT, TABLES } from "./schema.ts";
import { createStore, type Store } from "./store.ts";

/** A file of the shelf that is open, and what was wrong with the one that was there before; null where nothing was. */
export type OpenedStore = { readonly database: DatabaseSync; readonly rebuilt: string | null };

/** How long SQLite waits for another process that writes, in milliseconds. */
const LONGEST_WAIT = 5_000;

/**
 * Opens the SQLite file that keeps analysed articles. It is a cache: one that is damaged, or of another version of the
 * program, is thrown away and begun anew. Throws where no file can be made.
 */
export function openStore(file: string): OpenedStore {
	const problem = findProblem(file);
	if (problem !== null) remove(file);
	const database = open(file, false);
	// Readers do not wait for the writer, and a crash loses at most the last commits: https://www.sqlite.org/wal.html
	database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
	database.exec(TABLES);
	database.exec(`PRAGMA user_version = ${FORMAT}`);
	return { database, rebuilt: problem };
}

/** Opens the same file to be read; null where it is not there, or cannot be read. */
export function openToRead(file: string): Store | null {
	let database: DatabaseSync | undefined;
	try {
		database = open(file, true);
		return createStore(database);
	} catch {
		database?.close();
		return null;
	}
}

function open(file: string, isReadOnly: boolean): DatabaseSync {
	return new DatabaseSync(file, { readOnly: isReadOnly, timeout: LONGEST_WAIT });
}

/** What is wrong with a file that is there; null where it is sound, or not there. */
function findProblem(file: string): string | null {
	let database: DatabaseSync | undefined;
	try {
		database = open(file, false);
		const format = Number(database.prepare("PRAGMA user_version").get()?.user_version);
		const isNew = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get()?.tables === 0;
		if (isNew) return null;
		if (format !== FORMAT) return "it is of another version of this program";
		return database.prepare("PRAGMA quick_check(1)").get()?.quick_check === "ok" ? null : "it is damaged";
	} catch (error) {
		// Of another process that writes, or of a folder that lets nobody write, a new file would not be free either.
		if (isOfPlace(error)) throw error;
		return "it is damaged";
	} finally {
		database?.close();
	}
}

// https://www.sqlite.org/rescode.html
const BUSY = 5;
const LOCKED = 6;
const IN_USE: ReadonlySet<unknown> = new Set([BUSY, LOCKED]);

function isOfPlace(error: unknown): boolean {
	if (explainPlace(error) !== null) return true;
	return error instanceof Error && "errcode" in error && IN_USE.has(error.errcode);
}

function remove(file: string): void {
	for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
}
