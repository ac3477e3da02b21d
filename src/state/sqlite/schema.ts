import type { DatabaseSync } from "node:sqlite";

// Each entry takes the tables one version on; what was released is never edited. The file's `user_version` counts them.
const MIGRATIONS: readonly string[] = [
	`
	CREATE TABLE answers (
		id TEXT PRIMARY KEY,
		platform TEXT NOT NULL,
		scope TEXT,
		asker TEXT NOT NULL,
		question TEXT NOT NULL,
		kind TEXT NOT NULL,
		body TEXT NOT NULL,
		kept_at INTEGER NOT NULL
	) STRICT;
	CREATE INDEX answers_by_age ON answers (kept_at);
	CREATE TABLE votes (
		answer TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
		voter TEXT NOT NULL,
		vote TEXT NOT NULL,
		reason TEXT,
		voted_at INTEGER NOT NULL,
		PRIMARY KEY (answer, voter)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE deliveries (key TEXT PRIMARY KEY, first_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
	CREATE INDEX deliveries_by_age ON deliveries (first_at);
	CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
	`,
	`
	CREATE TABLE letters (
		platform TEXT NOT NULL,
		key TEXT NOT NULL,
		body TEXT,
		answer_by INTEGER NOT NULL,
		received_at INTEGER NOT NULL,
		holder TEXT,
		begun_at INTEGER,
		PRIMARY KEY (platform, key)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX letters_by_age ON letters (received_at);
	CREATE INDEX letters_unanswered ON letters (platform, received_at) WHERE body IS NOT NULL;
	CREATE TABLE holders (id TEXT PRIMARY KEY, held_until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
	`,
	`
	CREATE TABLE posts (
		platform TEXT NOT NULL,
		channel TEXT NOT NULL,
		message TEXT NOT NULL,
		answers TEXT NOT NULL,
		told TEXT NOT NULL,
		posted_at INTEGER NOT NULL,
		PRIMARY KEY (platform, channel, message)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX posts_by_age ON posts (platform, posted_at);
	`,
	`
	CREATE TABLE unanswered (
		question TEXT NOT NULL,
		speaker TEXT,
		topic TEXT,
		platform TEXT NOT NULL,
		reason TEXT NOT NULL,
		day TEXT NOT NULL,
		articles TEXT NOT NULL
	) STRICT;
	CREATE INDEX unanswered_by_day ON unanswered (day);
	`,
	`
	CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, held_until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
	`,
];

/** Brings the tables up to this version; throws where the file is of a later one. */
export function migrate(database: DatabaseSync): void {
	// Two programs may open a new file at once: the lock comes before the look.
	database.exec("BEGIN IMMEDIATE");
	try {
		const version = Number(database.prepare("PRAGMA user_version").get()?.user_version);
		if (version > MIGRATIONS.length)
			throw new RangeError(
				"it was written by a later version of this program; update it, or put a copy from before back",
			);
		for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
		// Written even where nothing changes, so that a file that cannot be written is found at once.
		database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
		database.exec("COMMIT");
	} catch (error) {
		if (database.isTransaction) database.exec("ROLLBACK");
		throw error;
	}
}
