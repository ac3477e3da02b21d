-- What editors decided of articles, one decision a row, which is never changed: the next one follows it. `decided_at` is
-- by the clock of the database.
CREATE TABLE decisions (
	number BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
	id TEXT PRIMARY KEY,
	article TEXT NOT NULL,
	body TEXT NOT NULL,
	decided_at BIGINT NOT NULL
);
CREATE INDEX decisions_by_article ON decisions (article);
-- The hashes of the ids of articles that are forgotten: nothing of these is taken again.
CREATE TABLE forgotten (hash TEXT PRIMARY KEY);
