import type { DatabaseSync } from "node:sqlite";

/**
 * Takes what was deleted out of the files of a database (https://www.sqlite.org/lang_vacuum.html), also out of the one
 * that changes are written to first (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint). False where another
 * process that reads keeps it there for now.
 */
export function compact(database: DatabaseSync): boolean {
	database.exec("VACUUM");
	return database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0;
}
