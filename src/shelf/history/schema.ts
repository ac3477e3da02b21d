/** The format of the history's file. It is no cache: what it holds is nowhere else. */
export const HISTORY_FORMAT = 1;

/**
 * What each article prints now, or printed when anybody could last be told of it (then `key` is empty, and `until` is
 * the day); its earlier versions, each with its sentences by their hashes; by which of these, no longer printed, a
 * version is found (`marks`), and by which four words in a row where words are kept (`runs`); the hashes of the ids of
 * those that are forgotten; what editors decided; each decision by which it came to that (`decided`), with its number
 * in the database that is shared, where it is there; which versions are there, too (`shared`), and up to which number
 * of which series the versions there are known here (`heard`).
 */
export const HISTORY_TABLES = `
	CREATE TABLE IF NOT EXISTS printed (
		article TEXT PRIMARY KEY,
		key TEXT NOT NULL,
		file TEXT NOT NULL,
		updated TEXT,
		until TEXT,
		prints TEXT NOT NULL,
		words TEXT
	) STRICT;
	CREATE INDEX IF NOT EXISTS printed_by_key ON printed (key);
	CREATE TABLE IF NOT EXISTS versions (
		id INTEGER PRIMARY KEY,
		article TEXT NOT NULL,
		until TEXT NOT NULL,
		prints TEXT NOT NULL,
		words TEXT
	) STRICT;
	CREATE INDEX IF NOT EXISTS versions_by_article ON versions (article);
	CREATE TABLE IF NOT EXISTS marks (
		hash TEXT NOT NULL,
		version INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
		PRIMARY KEY (hash, version)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX IF NOT EXISTS marks_by_version ON marks (version);
	CREATE TABLE IF NOT EXISTS runs (
		hash TEXT NOT NULL,
		version INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
		PRIMARY KEY (hash, version)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX IF NOT EXISTS runs_by_version ON runs (version);
	CREATE TABLE IF NOT EXISTS shared (version INTEGER PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE) STRICT;
	CREATE TABLE IF NOT EXISTS heard (
		only INTEGER PRIMARY KEY CHECK (only = 1),
		series TEXT NOT NULL,
		number INTEGER NOT NULL
	) STRICT;
	CREATE TABLE IF NOT EXISTS looked (only INTEGER PRIMARY KEY CHECK (only = 1), day TEXT NOT NULL) STRICT;
	CREATE TABLE IF NOT EXISTS decisions (
		article TEXT PRIMARY KEY,
		withdrawn TEXT,
		reason TEXT,
		released INTEGER NOT NULL DEFAULT 0,
		corrections TEXT
	) STRICT, WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS decided (
		id TEXT PRIMARY KEY,
		article TEXT NOT NULL,
		body TEXT NOT NULL,
		at INTEGER NOT NULL,
		number INTEGER
	) STRICT;
	CREATE INDEX IF NOT EXISTS decided_by_article ON decided (article);
	CREATE TABLE IF NOT EXISTS forgotten (hash TEXT PRIMARY KEY, erased INTEGER NOT NULL) STRICT, WITHOUT ROWID;`;
