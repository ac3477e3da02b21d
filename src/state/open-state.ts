import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type AnswerStore, createAnswerStore } from "./answers.ts";
import type { Clock } from "./clock.ts";
import { createDeliveryStore, type DeliveryStore } from "./deliveries.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import { createNoteStore, type NoteStore } from "./notes.ts";
import { migrate } from "./schema.ts";
import { createVoteStore, type VoteStore } from "./votes.ts";

/** What the file of the state is called. */
export const STATE_FILE = "state.sqlite";

/** What outlives a restart. All of it may come to lie elsewhere than in a file, so every answer is a promise. */
export type State = {
	readonly answers: AnswerStore;
	readonly deliveries: DeliveryStore;
	readonly inbox: Inbox;
	readonly votes: VoteStore;
	readonly notes: NoteStore;
	/** Forgets what is older than it may be. */
	readonly sweep: () => Promise<void>;
	readonly close: () => Promise<void>;
};

// While SQLite waits for another program, this one stands still: a chat wants its first response within three seconds.
const LONGEST_WAIT = 2_000;

/** Opens the state in an SQLite file, which it creates with its folder; ":memory:" keeps nothing. */
export function openState(file: string, now: Clock = Date.now): State {
	const database = openDatabase(file);
	const answers = createAnswerStore(database, now);
	const deliveries = createDeliveryStore(database, now);
	const inbox = createInbox(database, now);
	return {
		answers,
		deliveries,
		inbox,
		votes: createVoteStore(database, now),
		notes: createNoteStore(database),
		sweep: async () => {
			await answers.sweep();
			await deliveries.sweep();
			await inbox.sweep();
		},
		close: async () => {
			if (database.isOpen) database.close();
		},
	};
}

function openDatabase(file: string): DatabaseSync {
	let database: DatabaseSync | undefined;
	try {
		if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
		database = new DatabaseSync(file, { timeout: LONGEST_WAIT });
		// Readers do not wait for the writer: https://www.sqlite.org/wal.html
		database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
		migrate(database);
		return database;
	} catch (cause) {
		database?.close();
		throw new Error(`Cannot open state "${file}": ${explain(cause)}`, { cause });
	}
}

const REASONS = new Map([
	["EACCES", "writing there is not permitted"],
	["EPERM", "writing there is not permitted"],
	["EROFS", "writing there is not permitted"],
	["EEXIST", "its folder is a file"],
	["ENOTDIR", "its folder is in a file"],
]);

function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return ("code" in error && REASONS.get(String(error.code))) || error.message;
}
