import { join, resolve } from "node:path";
import type { Config } from "../settings/config.ts";

/**
 * Where the articles lie that were fetched or added by hand: they belong to the folder of the settings. Null for any
 * other folder, which is read by itself.
 */
export function keptFolderOf(
	{ corpusDirectory, dataDirectory }: Pick<Config, "corpusDirectory" | "dataDirectory">,
	directory: string,
): string | null {
	return resolve(directory) === resolve(corpusDirectory) ? join(dataDirectory, "articles") : null;
}
