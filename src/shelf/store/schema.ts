/** The format of the shelf's files; a file of another one is begun anew. */
export const FORMAT = 3;

/**
 * Each article as it was read and analysed, by the hash of its file and of the code that analysed it; and what each
 * file of the folder held when it was looked at last.
 */
export const TABLES = `
	CREATE TABLE IF NOT EXISTS articles (
		key TEXT PRIMARY KEY,
		head TEXT NOT NULL,
		sketch TEXT NOT NULL,
		body TEXT NOT NULL,
		prints TEXT NOT NULL
	) STRICT;
	CREATE TABLE IF NOT EXISTS files (
		path TEXT PRIMARY KEY,
		size INTEGER NOT NULL,
		modified TEXT NOT NULL,
		inode TEXT NOT NULL,
		held TEXT NOT NULL,
		faults TEXT NOT NULL,
		version TEXT NOT NULL
	) STRICT, WITHOUT ROWID;`;
