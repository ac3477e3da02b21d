import { statfsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { explainFailure, FileGoneError } from "../explain-failure.ts";
import { makeFolder } from "./make-folder.ts";
import { migrate } from "./schema.ts";

const IN_MEMORY = ":memory:";

// While SQLite waits for another program, this one stands still: at the start nobody waits, later a chat wants its
// first response within three seconds.
const LONGEST_WAIT_AT_START = 2_000;
const LONGEST_WAIT = 200;

/** Opens an SQLite file with the tables of the state in it; where that fails, one sentence tells why. */
export function openDatabase(file: string): DatabaseSync {
	let database: DatabaseSync | undefined;
	try {
		if (file !== IN_MEMORY) prepareFile(file);
		database = new DatabaseSync(file, { timeout: LONGEST_WAIT_AT_START });
		// Readers do not wait for the writer: https://www.sqlite.org/wal.html
		database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
		migrate(database);
		assertSound(database);
		database.exec(`PRAGMA busy_timeout = ${LONGEST_WAIT}`);
		return database;
	} catch (cause) {
		database?.close();
		throw new Error(`Cannot open state "${file}": ${explainOpening(cause, file)}`, { cause });
	}
}

const IO_ERROR = "disk I/O error";
/** What SQLite needs for a new file and those beside it. */
const LEAST_BYTES = 100_000;

function explainOpening(error: unknown, file: string): string {
	const reason = explainFailure(error) ?? (error instanceof Error ? error.message : String(error));
	// Where there is no room for the files beside the database, SQLite says no more than that.
	return reason === IO_ERROR && countFreeBytes(file) < LEAST_BYTES ? "disk full" : reason;
}

function countFreeBytes(file: string): number {
	const { bavail, bsize } = statfsSync(dirname(file));
	return bavail * bsize;
}

// Opening a pipe or a device could take for ever; SQLite itself tells of a folder.
function prepareFile(file: string): void {
	makeFolder(dirname(file));
	const entry = statSync(file, { throwIfNoEntry: false });
	if (entry && !entry.isFile() && !entry.isDirectory()) throw new TypeError("it is not a regular file");
}

// Damage would else be found when somebody asks.
function assertSound(database: DatabaseSync): void {
	const found = database.prepare("PRAGMA quick_check(1)").get()?.quick_check;
	if (found !== "ok") throw new RangeError("database is malformed");
}

/** Gives a check that rejects once the file is no longer the one that was opened. */
export function watchFile(file: string): () => Promise<void> {
	if (file === IN_MEMORY) return async () => {};
	const opened = statSync(file).ino;
	return async () => {
		if (statSync(file, { throwIfNoEntry: false })?.ino !== opened) throw new FileGoneError();
	};
}
