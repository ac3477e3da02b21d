import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";

/** Which articles are forgotten: all that is left of each is the hash of its id. */
export type Forgotten = {
	readonly hashes: readonly string[];
	readonly has: (id: string) => boolean;
	/** Whether all that was kept of them on the shelf is erased. */
	readonly isErased: boolean;
};

/** No article is forgotten. */
export const NOTHING_FORGOTTEN: Forgotten = forgottenOf([]);

/** Those whose ids have these hashes. */
export function forgottenOf(hashes: readonly string[], isErased = true): Forgotten {
	const known = new Set(hashes);
	// Nobody hashes the names of a whole folder where nothing is forgotten.
	return { hashes, has: (id) => known.size > 0 && known.has(hashId(id)), isErased };
}

/** The hash by which the id of a forgotten article is known again. */
export function hashId(id: string): string {
	return createHash("sha256").update(id).digest("hex");
}

/** Which articles a history says are forgotten. */
export function readForgotten(database: DatabaseSync): Forgotten {
	const rows = database.prepare("SELECT hash, erased FROM forgotten ORDER BY hash").all();
	const hashes = rows.map(({ hash }) => String(hash));
	return forgottenOf(
		hashes,
		rows.every(({ erased }) => erased === 1),
	);
}
