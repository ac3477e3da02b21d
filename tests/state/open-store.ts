import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import type { Clock } from "#src/state/clock.ts";
import { createState } from "#src/state/open-state.ts";
import { openDatabase } from "#src/state/sqlite/open-database.ts";
import type { OpenedStore } from "./opened-store.ts";

declare module "vitest" {
	// Only an interface can be added to.
	interface ProvidedContext {
		/** The address of a PostgreSQL database that runs for these tests; without one they are about SQLite. */
		readonly postgres?: string;
	}
}

/** Opens the store that these tests are about; it is gone when the test ends. */
export async function openStore(now: Clock = Date.now): Promise<OpenedStore> {
	const postgres = inject("postgres");
	if (postgres === undefined) return openFile(now);
	const { openMadeDatabase } = await import("../engines/made-database.ts");
	return openMadeDatabase(postgres, now);
}

function openFile(now: Clock): OpenedStore {
	const folder = mkdtempSync(join(tmpdir(), "store-"));
	const database = openDatabase(join(folder, "state.sqlite"));
	const state = createState(database, { assertKept: async () => {}, now });
	onTestFinished(async () => {
		await state.close();
		rmSync(folder, { recursive: true });
	});
	return {
		...state,
		read: async (sql) => database.prepare(sql).all(),
		holds: async (text) =>
			readdirSync(folder).some((name) => readFileSync(join(folder, name), "latin1").includes(text)),
	};
}
