import type { DatabaseSync } from "node:sqlite";

/** Writes all that a function writes, or nothing. */
export function writeAll(database: DatabaseSync, write: () => void): void {
	database.exec("BEGIN IMMEDIATE");
	try {
		write();
		database.exec("COMMIT");
	} catch (error) {
		if (database.isTransaction) database.exec("ROLLBACK");
		throw error;
	}
}
