import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../shelf/files/write-whole.ts";
import { folderOfSource } from "../kept/folder-of-source.ts";
import { readIfThere } from "../kept/read-if-there.ts";
import { type PolledSource, readStatus, type SourceStatus } from "./source-status.ts";

const STATUS_FILE = "source.json";

/** What is known of a source, as it is kept beside its articles. */
export function loadStatus(keptFolder: string, { address }: PolledSource): SourceStatus {
	return readStatus(readIfThere(join(folderOfSource(keptFolder, address), STATUS_FILE)));
}

/** Keeps what is known of a source. */
export function saveStatus(keptFolder: string, { address }: PolledSource, status: SourceStatus): void {
	const folder = folderOfSource(keptFolder, address);
	mkdirSync(folder, { recursive: true });
	writeWhole(join(folder, STATUS_FILE), `${JSON.stringify(status, null, "\t")}\n`);
}
