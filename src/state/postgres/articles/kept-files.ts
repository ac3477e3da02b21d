import { z } from "zod";
import type { Database } from "../database.ts";
import { hashOf, ID_OF_PATH } from "./past.ts";

/** A file that was shared, by its path within the folder of fetched articles. */
export type SharedFile = { readonly path: string; readonly hash: string; readonly version: number };

/** The files of fetched articles, which the program that asks the sources shares with the others. */
export type KeptFileStore = {
	/** Shares a file as it is now, under a new version, unless it was shared so before or its article is forgotten. */
	readonly put: (file: { readonly path: string; readonly hash: string; readonly content: string }) => Promise<void>;
	/** What was shared after a version, in that order, up to so many. */
	readonly listAfter: (version: number, most: number) => Promise<readonly SharedFile[]>;
	/** The content of a file; null where it was erased. */
	readonly read: (path: string) => Promise<string | null>;
};

const FileRow = z.object({ path: z.string(), hash: z.string(), version: z.number() });
const ContentRow = z.object({ content: z.string() });

export function createKeptFileStore({ run }: Database): KeptFileStore {
	return {
		put: async (file) => {
			await run(
				`INSERT INTO kept_files
				SELECT path, :hash, :content, nextval('kept_file_versions') FROM (SELECT :path::text AS path) AS it
				WHERE ${hashOf(ID_OF_PATH)} NOT IN (SELECT hash FROM forgotten)
				ON CONFLICT (path) DO UPDATE
				SET hash = excluded.hash, content = excluded.content, version = excluded.version
				WHERE kept_files.hash <> excluded.hash`,
				file,
			);
		},
		listAfter: async (version, most) => {
			const { rows } = await run(
				"SELECT path, hash, version FROM kept_files WHERE version > :version ORDER BY version LIMIT :most",
				{ version, most },
			);
			return rows.map((row) => FileRow.parse(row));
		},
		read: async (path) => {
			const { rows } = await run("SELECT content FROM kept_files WHERE path = :path", { path });
			return rows.length > 0 ? ContentRow.parse(rows[0]).content : null;
		},
	};
}
