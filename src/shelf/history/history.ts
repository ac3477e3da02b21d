import type { DatabaseSync } from "node:sqlite";
import { compact } from "../store/compact.ts";
import { createDecidedLog, type DecidedLog, noteDecision } from "./decided.ts";
import { type Decision, type Decisions, dropDecisions, readDecisions } from "./decisions.ts";
import { forgetHashes } from "./forget-hashes.ts";
import { type Forgotten, hashId, readForgotten } from "./forgotten.ts";
import { describeUnusable, openHistory } from "./open-history.ts";
import { createRecorder, type KeepVersions, type Recorder } from "./recorder.ts";
import { createVersionLog, type VersionLog } from "./version-log.ts";
import { dropWords } from "./versions.ts";
import { writeAll } from "./write-all.ts";

/** What became of the articles of a folder, open to write: only whoever holds the shelf records. */
export type History = {
	readonly record: Recorder;
	readonly forgotten: () => Forgotten;
	/** What editors decided by now. */
	readonly decisions: () => Decisions;
	readonly decide: (decision: Decision) => void;
	/** Each decision by itself, to share them. */
	readonly decided: DecidedLog;
	/** The earlier versions, to share them. */
	readonly versions: VersionLog;
	/** Notes that the shelf keeps nothing more of these forgotten articles. */
	readonly noteErased: (forgotten: Forgotten) => void;
	/**
	 * Erases all that is kept of an article but a hash of its id; false where another process that reads keeps it in the
	 * file for now.
	 */
	readonly forget: (id: string) => boolean;
	/** The same for articles that were forgotten elsewhere, by the hashes of their ids. */
	readonly forgetHashes: (hashes: readonly string[]) => void;
	/** From now on whoever writes waits at most so long for another that does, in milliseconds; then that fails. */
	readonly waitAtMost: (longest: number) => void;
	readonly close: () => void;
};

/** A history to write into, or why there is none. */
export type HistoryToWrite =
	| { readonly kind: "opened"; readonly history: History }
	| { readonly kind: "unusable"; readonly problem: string };

/** Opens the history of a folder to write; words are kept from now on only where `keep` says so. */
export function openHistoryToWrite(file: string, keep: KeepVersions): HistoryToWrite {
	const opened = openHistory(file);
	if (opened.kind !== "opened") return opened;
	const { database } = opened;
	try {
		if (keep === "hashes" && dropWords(database)) compact(database);
		return { kind: "opened", history: createHistory(database, keep) };
	} catch (error) {
		database.close();
		return { kind: "unusable", problem: describeUnusable(file, error) };
	}
}

function createHistory(database: DatabaseSync, keep: KeepVersions): History {
	const noteErased = database.prepare("UPDATE forgotten SET erased = 1 WHERE hash = ?");
	return {
		record: createRecorder(database, keep),
		forgotten: () => readForgotten(database),
		decisions: () => readDecisions(database),
		decide: (decision) => noteDecision(database, decision),
		decided: createDecidedLog(database),
		versions: createVersionLog(database, keep),
		forgetHashes: (hashes) => forgetHashes(database, hashes),
		noteErased: ({ hashes }) => writeAll(database, () => hashes.forEach((hash) => void noteErased.run(hash))),
		forget: (id) => {
			writeAll(database, () => {
				for (const table of ["printed", "versions"]) database.prepare(`DELETE FROM ${table} WHERE article = ?`).run(id);
				dropDecisions(database, id);
				database.prepare("INSERT OR REPLACE INTO forgotten VALUES (?, 0)").run(hashId(id));
			});
			return compact(database);
		},
		waitAtMost: (longest) => database.exec(`PRAGMA busy_timeout = ${longest}`),
		close: () => {
			if (database.isOpen) database.close();
		},
	};
}
