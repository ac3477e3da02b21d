import { exchangeVersions } from "#src/program/past/exchange-versions.ts";
import type { History } from "#src/shelf/history/history.ts";
import type { KeepVersions } from "#src/shelf/history/recorder.ts";
import { openPostgresState } from "#src/state/postgres/open-state.ts";
import { makeDatabase } from "./made-database.ts";

/** Has the programs of several histories share their versions in a database made for it, one after the other. */
export async function exchangeWith(
	within: string,
	histories: readonly History[],
	keepVersions: KeepVersions,
): Promise<void> {
	const { versions, close } = await openPostgresState(await makeDatabase(within));
	if (versions === null) throw new Error("The database shares no versions");
	for (const history of histories) await exchangeVersions({ history, versions, keepVersions });
	await close();
}
