import { readFileSync } from "node:fs";
import { z } from "zod";
import { StoreError } from "../explain-failure.ts";
import type { Database, Run } from "./database.ts";

// Each takes the tables one version on; what was released is never edited. The table `schema_versions` counts them.
const MIGRATIONS = ["001-state.sql", "002-kept-files.sql", "003-past.sql", "004-versions.sql"] as const;

/** By which lock programs wait for each other that start at once: any number that nobody else uses. */
const LOCK = 7_463_201;

const Version = z.object({ version: z.number() });

/** Which version the tables have, 0 where there are none, and which this program wants. */
export type SchemaVersion = { readonly found: number; readonly wanted: number };

/** Brings the tables up to this version; rejects where they are of a later one. */
export async function migrate({ run: runNow, inTransaction }: Database): Promise<void> {
	// Whoever changes nothing need not be the owner of the tables.
	const before = await readVersion(runNow);
	if (before.found === before.wanted) return;
	await inTransaction(async (run) => {
		await run("SELECT pg_advisory_xact_lock(:lock)", { lock: LOCK });
		await run(`CREATE TABLE IF NOT EXISTS schema_versions (
			version INTEGER PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())`);
		const { found } = await readVersion(run);
		for (const [at, file] of MIGRATIONS.entries()) {
			if (at < found) continue;
			await run(readFileSync(new URL(`migrations/${file}`, import.meta.url), "utf8"));
			await run("INSERT INTO schema_versions (version) VALUES (:version)", { version: at + 1 });
		}
	});
}

/** Looks at the version of the tables, and changes nothing; rejects where it is a later one than this program’s. */
export async function readVersion(run: Run): Promise<SchemaVersion> {
	const { rows: there } = await run("SELECT to_regclass('schema_versions') AS it");
	const isThere = z.tuple([z.object({ it: z.string().nullable() })]).parse(there)[0].it !== null;
	const { rows } = isThere
		? await run("SELECT coalesce(max(version), 0)::int AS version FROM schema_versions")
		: { rows: [{ version: 0 }] };
	const [{ version: found }] = z.tuple([Version]).parse(rows);
	const wanted = MIGRATIONS.length;
	if (found > wanted) throw new StoreError("it was written by a later version of this program; update this one");
	return { found, wanted };
}
