import { DatabaseSync } from "node:sqlite";

/** Holds a shelf for one process, until it lets go or ends, however it ends. */
export type Hold = { readonly letGo: () => void };

const BUSY = 5;

/**
 * Takes hold of a shelf by a file beside it; null where another process holds it. The lock is one of the operating
 * system's, by way of SQLite (https://www.sqlite.org/lockingv3.html), so a process that dies lets go.
 */
export function takeHold(file: string): Hold | null {
	const database = new DatabaseSync(file, { timeout: 0 });
	try {
		database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
		return {
			letGo: () => {
				if (database.isOpen) database.close();
			},
		};
	} catch (error) {
		database.close();
		if (error instanceof Error && "errcode" in error && error.errcode === BUSY) return null;
		throw error;
	}
}
