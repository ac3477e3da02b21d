import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Has, publishedCollections } from "../../intake/markdown/site-folders.ts";

const SETTINGS = ["_config.yml", "_config.yaml"];

/** In bytes. */
const LARGEST = 200_000;

/** The collections that a Jekyll site publishes, as its settings in a folder say; none where there are no settings. */
export function readCollections(directory: string, has: Has): readonly string[] {
	return SETTINGS.filter(has).flatMap((name) => readSettings(join(directory, name)));
}

function readSettings(path: string): readonly string[] {
	try {
		return statSync(path).size > LARGEST ? [] : publishedCollections(readFileSync(path, "utf8"));
	} catch {
		// Whose settings cannot be read publishes what every site does.
		return [];
	}
}
