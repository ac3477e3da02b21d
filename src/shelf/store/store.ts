import type { DatabaseSync } from "node:sqlite";
import { type ArticleRows, createArticleRows } from "./article-rows.ts";
import { compact } from "./compact.ts";
import { createFileRows, type FileRows } from "./file-rows.ts";

/** What is kept of a folder of articles: each as it was analysed, and which file holds which. */
export type Store = {
	readonly articles: ArticleRows;
	readonly files: FileRows;
	/** Writes all that a function writes, or nothing. */
	readonly write: (write: () => void) => void;
	/** From now on reads see what is kept now, whatever another process writes: https://www.sqlite.org/isolation.html */
	readonly freeze: () => void;
	/** Takes what was deleted out of the files; false where another process that reads keeps it in them for now. */
	readonly compact: () => boolean;
	readonly close: () => void;
};

/** The store in a database that is open. */
export function createStore(database: DatabaseSync): Store {
	const files = createFileRows(database);
	return {
		articles: createArticleRows(database),
		files,
		write: (write) => {
			database.exec("BEGIN IMMEDIATE");
			try {
				write();
				database.exec("COMMIT");
			} catch (error) {
				if (database.isTransaction) database.exec("ROLLBACK");
				files.forget();
				throw error;
			}
		},
		freeze: () => {
			if (database.isTransaction) return;
			database.exec("BEGIN");
			database.prepare("SELECT count(*) FROM sqlite_schema").get();
		},
		compact: () => compact(database),
		close: () => {
			if (database.isOpen) database.close();
		},
	};
}
