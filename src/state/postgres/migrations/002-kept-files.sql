-- The files of fetched articles, by their paths within the folder in which every program keeps them.
CREATE SEQUENCE kept_file_versions;
CREATE TABLE kept_files (
	path TEXT PRIMARY KEY,
	hash TEXT NOT NULL,
	content TEXT NOT NULL,
	version BIGINT NOT NULL UNIQUE
);
