import { resolve } from "node:path";
import type { Config } from "../settings/config.ts";
import { keptFolderIn } from "../sources/kept/folder-of-source.ts";

/**
 * Where the articles lie that were fetched or added by hand: they belong to the folder of the settings. Null for any
 * other folder, which is read by itself.
 */
export function keptFolderOf(
	{ corpusDirectory, dataDirectory }: Pick<Config, "corpusDirectory" | "dataDirectory">,
	directory: string,
): string | null {
	return resolve(directory) === resolve(corpusDirectory) ? keptFolderIn(dataDirectory) : null;
}
