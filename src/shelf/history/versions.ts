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

/** What an article prints: its prints, packed, and its text where words are kept. */
export type Printed = Pick<EarlierVersion, "prints" | "words">;

/** The earlier versions of articles. */
export type Versions = {
	/** Adds a version that was there before, unless it is known; gives its number here, and whether it is new. */
	readonly add: (version: EarlierVersion) => { readonly id: number; readonly isNew: boolean };
	/** Forgets of all versions of an article what it prints now. */
	readonly settle: (article: string, now: Printed) => void;
};

/** So many versions of one article are remembered, the last ones: some are written every minute of a day. */
const MOST_VERSIONS = 100;

/** The earlier versions in a history that is open to write. */
export function createVersions(database: DatabaseSync): Versions {
	const find = database.prepare("SELECT id FROM versions WHERE article = ? AND until = ? AND prints = ?");
	const hasAny = database.prepare("SELECT 1 FROM versions WHERE article = ? LIMIT 1");
	const insert = database.prepare("INSERT INTO versions (article, until, prints, words) VALUES (?, ?, ?, ?)");
	const mark = database.prepare("INSERT OR IGNORE INTO marks VALUES (?, ?)");
	const run = database.prepare("INSERT OR IGNORE INTO runs VALUES (?, ?)");
	const own = "version IN (SELECT id FROM versions WHERE article = ?)";
	const unmark = database.prepare(`DELETE FROM marks WHERE hash = ? AND ${own}`);
	const unrun = database.prepare(`DELETE FROM runs WHERE hash = ? AND ${own}`);
	const drop = database.prepare(`
		DELETE FROM versions WHERE article = :article AND (
			id NOT IN (SELECT id FROM versions WHERE article = :article ORDER BY until DESC, id DESC LIMIT ${MOST_VERSIONS})
			OR NOT EXISTS (SELECT 1 FROM marks WHERE version = versions.id)
			AND NOT EXISTS (SELECT 1 FROM runs WHERE version = versions.id))`);
	return {
		add: ({ article, until, prints, words }) => {
			const known = find.get(article, until, prints);
			const id = Number(known?.id ?? insert.run(article, until, prints, words).lastInsertRowid);
			for (const hash of markedBy(prints)) mark.run(hash, id);
			if (words !== null) for (const hash of runsOf(words)) run.run(hash, id);
			return { id, isNew: known === undefined };
		},
		settle: (article, { prints, words }) => {
			if (!hasAny.get(article)) return;
			// A sentence that stands still, or again, was not changed.
			for (const hash of markedBy(prints)) unmark.run(hash, article);
			if (words !== null) for (const hash of runsOf(words)) unrun.run(hash, article);
			drop.run({ article });
		},
	};
}

function markedBy(prints: string): ReadonlySet<string> {
	return hashesIn(unpackPrints(prints), LEAST_WORDS);
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
