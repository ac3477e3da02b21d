import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { explainPlace } from "../store/place-problem.ts";
import { HISTORY_FORMAT, HISTORY_TABLES } from "./schema.ts";

/** The file of a history that is open, or why it cannot be used. */
export type OpenedHistory =
	| { readonly kind: "opened"; readonly database: DatabaseSync }
	| { readonly kind: "unusable"; readonly problem: string };

/** How long SQLite waits for another process that writes, in milliseconds. */
const LONGEST_WAIT = 5_000;

/** Opens the history of a folder to write, and makes it where there is none. */
export function openHistory(file: string): OpenedHistory {
	return tryToOpen(file, () => {
		mkdirSync(dirname(file), { recursive: true });
		const database = new DatabaseSync(file, { timeout: LONGEST_WAIT });
		// What is deleted is overwritten: https://www.sqlite.org/pragma.html#pragma_secure_delete
		database.exec("PRAGMA secure_delete = ON");
		assertFormat(database, [0, HISTORY_FORMAT]);
		const found = database.prepare("PRAGMA quick_check(1)").get()?.quick_check;
		if (found !== "ok") throw new RangeError("it is damaged");
		database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
		database.exec(HISTORY_TABLES);
		database.exec(`PRAGMA user_version = ${HISTORY_FORMAT}`);
		return database;
	});
}

/** Opens it to read; where there is none, there is nothing to open. */
export function openHistoryToRead(file: string): OpenedHistory | { readonly kind: "none" } {
	if (!existsSync(file)) return { kind: "none" };
	return tryToOpen(file, () => {
		const database = new DatabaseSync(file, { readOnly: true, timeout: LONGEST_WAIT });
		assertFormat(database, [HISTORY_FORMAT]);
		return database;
	});
}

// https://www.sqlite.org/rescode.html
const [CORRUPT, NOT_A_DATABASE] = [11, 26];

/** That a history cannot be used, and what comes of it, as a sentence. */
export function describeUnusable(file: string, error: unknown): string {
	const code = error instanceof Error && "errcode" in error ? error.errcode : null;
	const isDamaged = code === CORRUPT || code === NOT_A_DATABASE;
	const reason = isDamaged ? "it is damaged" : (explainPlace(error) ?? messageOf(error));
	return `Cannot use the history "${file}": ${reason}; ${WITHOUT_IT}`;
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

const WITHOUT_IT =
	"until that is mended no earlier version is known and nothing that editors decided, and articles that were " +
	"forgotten or withdrawn by hand are read where their files are";

function tryToOpen(file: string, open: () => DatabaseSync): OpenedHistory {
	try {
		return { kind: "opened", database: open() };
	} catch (error) {
		return { kind: "unusable", problem: describeUnusable(file, error) };
	}
}

function assertFormat(database: DatabaseSync, formats: readonly number[]): void {
	const format = Number(database.prepare("PRAGMA user_version").get()?.user_version);
	if (!formats.includes(format)) throw new RangeError("it is of another version of this program");
}
