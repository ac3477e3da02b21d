import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { TABLES } from "./schema.ts";
import { createStore, type Store } from "./store.ts";

/** How long one thread waits for another that writes, in milliseconds. */
const LONGEST_WAIT = 5_000;

/**
 * A store in memory, in place of that in a file. All threads of this process that open it for the same file have the
 * same one, until the last of them closes it: https://www.sqlite.org/src/file/src/memdb.c
 */
export function openMemoryStore(file: string): Store {
	const name = encodeURIComponent(resolve(file));
	const database = new DatabaseSync(`file:/${name}?vfs=memdb`, { timeout: LONGEST_WAIT });
	database.exec(TABLES);
	// What is in memory outlives no crash. So each row is written by itself, and nobody who reads waits for long.
	return { ...createStore(database), write: (write) => write() };
}
