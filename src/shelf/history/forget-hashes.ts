import type { DatabaseSync } from "node:sqlite";
import { dropDecisions } from "./decisions.ts";
import { forgottenOf } from "./forgotten.ts";
import { writeAll } from "./write-all.ts";

const ALL_IDS = ["printed", "versions", "decisions", "decided"].map((table) => `SELECT article FROM ${table}`);

/** Erases all that a history keeps of articles, by the hashes of their ids, and notes that they are forgotten. */
export function forgetHashes(database: DatabaseSync, hashes: readonly string[]): void {
	const meant = forgottenOf(hashes);
	const ids = database.prepare(ALL_IDS.join(" UNION ")).all();
	const forgotten = ids.map(({ article }) => String(article)).filter(meant.has);
	writeAll(database, () => {
		for (const id of forgotten) {
			for (const table of ["printed", "versions"]) database.prepare(`DELETE FROM ${table} WHERE article = ?`).run(id);
			dropDecisions(database, id);
		}
		const note = database.prepare("INSERT OR IGNORE INTO forgotten VALUES (?, 0)");
		for (const hash of hashes) note.run(hash);
	});
	// What is deleted is overwritten; this does it in the file that changes are written to first, as far as nobody reads.
	database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}
