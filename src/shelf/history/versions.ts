import type { DatabaseSync } from "node:sqlite";
import { LEAST_WORDS } from "../../core/check/alignment/align.ts";
import { hashesIn, unpackPrints } from "./prints/print.ts";
import { runsOf } from "./prints/runs-of.ts";

/** An earlier version of an article. */
export type EarlierVersion = {
	readonly article: string;
	/** The day until which it was printed. */
	readonly until: string;
	/** Its prints, packed. */
	readonly prints: string;
	/** Its text; null where words are not kept. */
	readonly words: string | null;
};

/** By which hashes what an article prints now is known: its sentences, and where words are kept its runs of words. */
export type Standing = { readonly standing: ReadonlySet<string>; readonly runs: ReadonlySet<string> };

/** The earlier versions of articles. */
export type Versions = {
	/** Adds the version that was there before, and forgets of all of them what is printed now. */
	readonly add: (version: EarlierVersion, now: Standing) => void;
};

/** So many versions of one article are remembered, the last ones: some are written every minute of a day. */
const MOST_VERSIONS = 100;

/** The earlier versions in a history that is open to write. */
export function createVersions(database: DatabaseSync): Versions {
	const insert = database.prepare("INSERT INTO versions (article, until, prints, words) VALUES (?, ?, ?, ?)");
	const mark = database.prepare("INSERT OR IGNORE INTO marks VALUES (?, ?)");
	const run = database.prepare("INSERT OR IGNORE INTO runs VALUES (?, ?)");
	const own = "version IN (SELECT id FROM versions WHERE article = ?)";
	const unmark = database.prepare(`DELETE FROM marks WHERE hash = ? AND ${own}`);
	const unrun = database.prepare(`DELETE FROM runs WHERE hash = ? AND ${own}`);
	const drop = database.prepare(`
		DELETE FROM versions WHERE article = :article AND (
			id NOT IN (SELECT id FROM versions WHERE article = :article ORDER BY id DESC LIMIT ${MOST_VERSIONS})
			OR NOT EXISTS (SELECT 1 FROM marks WHERE version = versions.id)
			AND NOT EXISTS (SELECT 1 FROM runs WHERE version = versions.id))`);
	return {
		add: ({ article, until, prints, words }, { standing, runs }) => {
			const id = insert.run(article, until, prints, words).lastInsertRowid;
			for (const hash of hashesIn(unpackPrints(prints), LEAST_WORDS)) mark.run(hash, id);
			if (words !== null) for (const hash of runsOf(words)) run.run(hash, id);
			// A sentence that stands still, or again, was not changed.
			for (const hash of standing) unmark.run(hash, article);
			for (const hash of runs) unrun.run(hash, article);
			drop.run({ article });
		},
	};
}

/** Whether there are words in a history, which are then erased: from now on it keeps hashes alone. */
export function dropWords(database: DatabaseSync): boolean {
	const dropped = ["printed", "versions"].map(
		(table) => database.prepare(`UPDATE ${table} SET words = NULL WHERE words IS NOT NULL`).run().changes,
	);
	database.exec("DELETE FROM runs");
	database.exec("DELETE FROM versions WHERE NOT EXISTS (SELECT 1 FROM marks WHERE version = versions.id)");
	return dropped.some((changes) => Number(changes) > 0);
}
