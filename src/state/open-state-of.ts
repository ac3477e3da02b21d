import { existsSync } from "node:fs";
import { join } from "node:path";
import { openState, STATE_FILE, type SureState } from "./open-state.ts";

/** Where the settings have the state kept: in a database by its address, or else in a file in a folder. */
export type StatePlace = { readonly dataDirectory: string; readonly databaseUrl: string | null };

/** The file of the state, where no database is set. */
export function stateFileOf({ dataDirectory }: StatePlace): string {
	return join(dataDirectory, STATE_FILE);
}

/** Opens the state where the settings have it kept. Rejects with a sentence that tells why it cannot be opened. */
export async function openStateOf(place: StatePlace): Promise<SureState> {
	if (place.databaseUrl === null) return openState(stateFileOf(place));
	// Only who has a database loads what speaks to it.
	const { openPostgresState } = await import("./postgres/open-state.ts");
	return openPostgresState(place.databaseUrl);
}

/** The same; null where there is no file of it yet, which opening would make. */
export async function openStateIfThere(place: StatePlace): Promise<SureState | null> {
	return place.databaseUrl === null && !existsSync(stateFileOf(place)) ? null : openStateOf(place);
}

/** The same as `openStateOf`, or the error that says why it cannot be opened. */
export async function tryOpenStateOf(place: StatePlace): Promise<SureState | Error> {
	try {
		return await openStateOf(place);
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
