-- Earlier versions of articles: until which day each was printed, its sentences by their hashes, and its words where
-- all programs keep these. `id` is the hash of the rest, so that what several programs note is there once. `number` is
-- the next one of the series, in the order in which they come.
CREATE TABLE versions (
	id TEXT PRIMARY KEY,
	article TEXT NOT NULL,
	until TEXT NOT NULL,
	prints TEXT NOT NULL,
	words TEXT,
	number BIGINT NOT NULL UNIQUE
);
CREATE INDEX versions_by_article ON versions (article);
CREATE INDEX versions_with_words ON versions (number) WHERE words IS NOT NULL;
-- One row: which database it is, and the last number.
CREATE TABLE version_series (series TEXT NOT NULL, number BIGINT NOT NULL);
INSERT INTO version_series VALUES (gen_random_uuid()::text, 0);
